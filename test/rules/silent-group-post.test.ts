import { silentGroupPost } from '../../rules/silent-group-post.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const platforms = ['linkedin/group'];
const notice =
  'Our museum published its yearly report. It lists all exhibitions and what they cost: https://example.org/report';

ruleTester(silentGroupPost, {
  valid: [
    { draft: `${notice} What do you publish?`, platforms },
    { draft: `${notice} Tell us what you would leave out.`, platforms },
    { draft: `Thank you @ada for the report on exhibitions!`, platforms },
    { name: 'on a page nobody has to discuss', draft: notice, platforms: ['linkedin'] },
    {
      name: 'a bare link is another rule’s',
      draft: 'https://example.org/report',
      platforms,
    },
    {
      name: 'an advert for a job is another rule’s',
      draft: 'We are hiring a night guard for our lighthouse! Apply now: https://example.org/jobs',
      platforms,
    },
    {
      name: 'a language that postlint does not read',
      draft: 'Музей опубликовал отчёт о выставках: https://example.org/report',
      platforms,
    },
  ],
  invalid: [
    {
      draft: notice,
      platforms: ['linkedin/group', 'facebook/group'],
      problems: [
        {
          messageId: 'silent',
          at: notice,
          severity: 'info',
          blocking: false,
          targets: ['linkedin/group', 'facebook/group'],
        },
      ],
    },
  ],
});
