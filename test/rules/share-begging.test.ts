import { shareBegging } from '../../rules/share-begging.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const platforms = ['mastodon'];
const says = (draft: string) => ({ draft, platforms });
const finds = (draft: string, at: string) => ({
  draft,
  platforms,
  problems: [{ messageId: 'begs' as const, at }],
});

ruleTester(shareBegging, {
  valid: [
    says('We share a workshop with two sail makers.'),
    says('Please share your stories about the old crane.'),
    says('Por favor, comparte tus recuerdos de la grúa.'),
    says('Please share with neighbours in Tollgate Road: the water is off on Monday.'),
    says('Our cat Smudge is missing since Monday. Please share!'),
    says('The flood has reached Quay Street. Please share.'),
    says('They kept writing “please share” below it.'),
    {
      name: 'bait is another rule’s',
      ...says('Like if you love bread, and please share!'),
    },
    says('Bitte teilt uns eure Adresse mit.'),
    says('Bitte teilen Sie uns Ihre Adresse mit.'),
    says('Wir teilen uns die Werkstatt mit zwei Segelmachern.'),
    says('Nous partageons l’atelier avec deux voiliers.'),
    says('Seit gestern wird unsere Katze vermisst. Bitte teilen!'),
  ],
  invalid: [
    {
      name: 'a plain request',
      draft: 'Our list of tide tables is online. Please share!',
      platforms,
      problems: [
        {
          messageId: 'begs',
          at: 'Please share',
          severity: 'info',
          data: { words: 'Please share' },
          evidence: ['Please share'],
        },
      ],
    },
    finds('The tide tables are out. Spread the word!', 'Spread the word'),
    finds('The tide tables are out. Please share with everyone.', 'Please share'),
    finds('Die Gezeitentafeln sind da. Bitte teilen!', 'Bitte teilen'),
  ],
});
