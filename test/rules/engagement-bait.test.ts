import { engagementBait } from '../../rules/engagement-bait.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const platforms = ['facebook'];
const says = (draft: string) => ({ draft, platforms });
const finds = (draft: string, at: string) => ({
  draft,
  platforms,
  problems: [{ messageId: 'bait' as const, at }],
});

ruleTester(engagementBait, {
  valid: [
    says('What do you bake on Sundays? Tell us in the comments.'),
    says('Which of these maps would you frame, and why?'),
    says('Can anybody recommend a boat builder near Cork?'),
    says('We would like your advice: how do you dry a wet book?'),
    says('I like how your books are sorted.'),
    says('The tag on this coat says 1931.'),
    says('Please retweet so that our lost seal is found. Who has seen it?'),
    says('Our cat Smudge is missing since Monday. Please retweet!'),
    says('Blood donors are needed tonight at the town hall. Please RT, friends.'),
    says('We share a wall with the bakery.'),
    says('“Tag a friend who needs this” is how it ends every time.'),
    says('How do you tag your maps?'),
    says('Markiere die Zeile, bevor du sie löschst.'),
    says('Welche Karte hängt bei euch, und warum?'),
    says('Quelle carte accrocheriez-vous, et pourquoi ?'),
    says('¿Qué mapa colgarías, y por qué?'),
    says('Quale mappa appendereste, e perché?'),
    says('Qual mapa pendurariam, e porquê?'),
    {
      name: 'a contest alone',
      ...says('A drawing contest for children: send us your ship by Friday.'),
    },
    { draft: 'Tag a friend!', platforms, options: { certainty: 1 } },
  ],
  invalid: [
    {
      name: 'tags',
      draft: 'Coffee on us. Tag a friend!',
      platforms,
      problems: [
        {
          messageId: 'bait',
          at: 'Tag a friend',
          severity: 'warning',
          data: { words: 'Tag a friend' },
        },
      ],
    },
    finds('The tide tables are out. Please retweet!', 'Please retweet'),
    finds('Die Gezeitentafeln sind da. Bitte teilen, teilen!', 'Bitte teilen, teilen'),
    finds('Like if you love bread.', 'Like if you'),
    finds('Share if you remember this crane.', 'Share if you'),
    finds('Like, wenn du Brot liebst.', 'Like, wenn'),
    finds('Etiqueta a un amigo que necesite café.', 'Etiqueta a'),
    finds('Tagga un amico che ha bisogno di caffè.', 'Tagga un amico'),
    {
      name: 'in a comment, too, and once for several networks',
      draft: 'Like and share for a free loaf.',
      platforms: ['linkedin/comment', 'facebook'],
      problems: [
        {
          messageId: 'bait',
          at: 'Like and share',
          targets: ['linkedin/comment', 'facebook'],
        },
      ],
    },
  ],
});
