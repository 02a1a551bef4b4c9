import { tooBriefComment } from '../../rules/too-brief-comment.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const platforms = ['linkedin/comment'];
const says = (draft: string) => ({ draft, platforms });

ruleTester(tooBriefComment, {
  valid: [
    { name: 'a post of one’s own', draft: 'Great post!', platforms: ['linkedin'] },
    { name: 'in a group', draft: 'Great post!', platforms: ['linkedin/group'] },
    says('Great post! How long did the rebuilding take you?'),
    says('Great post: the part on the tides is what our own crew needed last winter.'),
    says('Nice weather on the pier.'),
    says('Nice work on the third map.'),
    says('Agreed, the crane was green until 1931.'),
    says('This happened to our boat, too.'),
    says('First tide of the year, and we were there.'),
    says('The interesting one hangs upstairs.'),
    says('I disagree with you there.'),
    says('Very interesting: https://example.org/log'),
    says('No.'),
    says('Congratulations, Mia!'),
    says('Sehr interessant, dass euer Kran von 1931 noch mit der ersten Kette läuft.'),
    says('Je suis d’accord, mais la grue de notre port tournait déjà en 1928.'),
    says('“Great post” is what everybody writes here.'),
  ],
  invalid: [
    {
      draft: 'Great post!',
      platforms,
      problems: [
        {
          messageId: 'brief',
          at: 'Great post',
          severity: 'warning',
          blocking: false,
          data: { praise: 'Great post', besides: 'nothing' },
          evidence: ['Great post'],
        },
      ],
    },
    {
      draft: 'Good post, Ada! 👏',
      platforms,
      problems: [{ messageId: 'brief', at: 'Good post', data: { besides: '1 word' } }],
    },
    {
      draft: '@ada So true!',
      platforms: ['facebook/comment'],
      problems: [{ messageId: 'brief', at: 'So true' }],
    },
    {
      name: 'several of them',
      draft: 'Great article, Tom. Very interesting. I came across it by chance.',
      platforms,
      problems: [
        {
          messageId: 'brief',
          at: 'Great article, Tom. Very interesting',
          data: { besides: '7 words' },
        },
      ],
    },
    {
      draft: 'Sehr spannend, danke!',
      platforms,
      problems: [{ messageId: 'brief', at: 'Sehr spannend' }],
    },
    {
      draft: 'Muy buen artículo, Ana.',
      platforms,
      problems: [{ messageId: 'brief', at: 'Muy buen artículo' }],
    },
    {
      draft: 'Tout à fait d’accord avec vous !',
      platforms,
      problems: [{ messageId: 'brief', at: 'Tout à fait d’accord avec vous' }],
    },
    {
      name: 'a draft that says that it is a comment',
      draft: '---\nplatform: linkedin\nkind: comment\n---\nWell said!\n',
      problems: [{ messageId: 'brief', at: 'Well said' }],
    },
    {
      name: 'more words may be asked for',
      draft: 'Great post! Our crew has read it twice, and each of them found something.',
      platforms,
      options: { minWords: 20 },
      problems: [{ messageId: 'brief', at: 'Great post', data: { besides: '12 words' } }],
    },
  ],
});
