import { unapprovedCommitment } from '../../rules/unapproved-commitment.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const platforms = ['linkedin'];
const promise = 'We guarantee a full refund.';
const says = (draft: string) => ({ draft, platforms });
const finds = (draft: string, at: string) => ({
  draft,
  platforms,
  problems: [{ messageId: 'promise' as const, at }],
});

const people = ['Ada Quay', 'Bo Wharf'];

ruleTester(unapprovedCommitment, {
  valid: [
    says('We guarantee nothing, but it will be fun.'),
    says('Wir garantieren nichts, aber es wird lustig.'),
    says('We would like to, but we cannot guarantee it.'),
    {
      name: 'approved by one of those who may',
      draft: `---\nplatform: linkedin\napproved-by: [Cy, ada quay]\n---\n\n${promise}\n`,
      own: { people },
    },
    {
      name: 'approved',
      draft: `---\nplatform: linkedin\napproved-by: Ada\n---\n\n${promise}\n`,
    },
    {
      name: 'a person speaks for nobody else',
      draft: `---\nplatform: linkedin\n---\n\n${promise}\n`,
      accounts: { linkedin: { role: 'person' } },
    },
    {
      name: 'more certainty is asked for than there is',
      ...says(promise),
      options: { certainty: 1 },
    },
    says('We hope to be back by Friday.'),
    says('We opened the old crane to visitors, and 40 came.'),
    says('We will meet at the pier on Friday.'),
    says('The sign said “we guarantee a full refund”, and nobody asked for one.'),
    says('What would you want us to do about the noise?'),
    says('The ferry company refused a refund to my neighbour.'),
    says('Wir hoffen, am Freitag wieder zu öffnen.'),
    says('Nous espérons rouvrir vendredi.'),
    says('Esperamos abrir el viernes.'),
    says('Speriamo di riaprire venerdì.'),
    says('Esperamos abrir na sexta.'),
    {
      name: 'a promise of one’s own',
      ...says(
        'I promised my kids that I will never cook that soup again. I hated it myself, honestly.',
      ),
    },
  ],
  invalid: [
    {
      name: 'approved by somebody else',
      draft: `---\nplatform: linkedin\napproved-by: Cy\n---\n\n${promise}\n`,
      own: { people },
      problems: [
        {
          messageId: 'unknownApproval',
          at: 'We guarantee a full refund',
          data: {
            words: 'We guarantee a full refund',
            name: 'Cy',
            people: 'Ada Quay and Bo Wharf',
          },
        },
      ],
    },
    {
      name: 'a guarantee',
      draft: `${promise} Ask at the pier.`,
      platforms,
      problems: [
        {
          messageId: 'promise',
          at: 'We guarantee a full refund',
          severity: 'warning',
          data: { words: 'We guarantee a full refund' },
        },
      ],
    },
    {
      name: 'in a reply to a customer',
      draft: `Sorry to hear that, Mia. ${promise}`,
      platforms: ['linkedin/comment'],
      problems: [{ messageId: 'promise', at: 'We guarantee a full refund' }],
    },
    finds('We promise a new pier.', 'We promise'),
    finds('Wir garantieren Ihnen einen Sitzplatz.', 'Wir garantieren Ihnen'),
  ],
});
