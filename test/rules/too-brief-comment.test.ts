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
    says('Congrats @mia 👏'),
    says('Parabéns, Rita!'),
    says('Félicitations à toute l’équipe du port !'),
    says('Yes, Tuesday at 9.'),
    says('Same here: our crane stopped in May.'),
    says('+1 for the second map'),
    says('42'),
    says('Thanks!'),
    says('Great, thanks!'),
    says('Great, Tom.'),
    says('Complimenti, Anna!'),
    says('Toller Kran!'),
    says('Great pier, great boats.'),
    { name: 'what a picture shows', ...says('Same here\n\n![Our crane](crane.jpg)') },
    { name: 'nothing at all', ...says('<!-- later -->') },
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
      problems: [{ messageId: 'brief', at: 'Sehr spannend, danke' }],
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
    ...(
      [
        ['Congrats!', 'Congrats'],
        ['Nice one 👍', 'Nice one'],
        ['This!', 'This'],
        ['Same here', 'Same here'],
        ['+1', '+1'],
        ['👏👏👏', '👏👏👏'],
        ['❤️', '❤️'],
        ['Parabéns!', 'Parabéns'],
        ['Excelente post!', 'Excelente post'],
        ['Toller Beitrag!', 'Toller Beitrag'],
        ['Geht mir genauso.', 'Geht mir genauso'],
        ['Ich auch! 🙋', 'Ich auch'],
        ['Très bel article !', 'Très bel article'],
        ['Moi aussi', 'Moi aussi'],
        ['¡Enhorabuena!', 'Enhorabuena'],
        ['Yo también', 'Yo también'],
        ['Complimenti!', 'Complimenti'],
        ['Anch’io', 'Anch’io'],
        ['Bellissimo articolo, complimenti!', 'Bellissimo articolo, complimenti'],
        ['Eu também', 'Eu também'],
        ['Very insightful, thank you!', 'Very insightful, thank you'],
        ['Danke für den tollen Beitrag!', 'Danke für den tollen Beitrag'],
      ] as const
    ).map(([draft, at]) => ({
      draft,
      platforms,
      problems: [{ messageId: 'brief' as const, at, data: { besides: 'nothing' } }],
    })),
    ...(
      [
        ['Excelente post, Rita!', 'Excelente post'],
        ['Toller Beitrag, Ada Kranz!', 'Toller Beitrag'],
        ['Ada, très bel article', 'très bel article'],
      ] as const
    ).map(([draft, at]) => ({
      name: `with a name: ${draft}`,
      draft,
      platforms,
      problems: [{ messageId: 'brief' as const, at }],
    })),
    {
      name: 'a draft that answers a post',
      draft: '---\nplatform: mastodon\nreply_to: https://example.org/@ada/1\n---\nWell said!\n',
      problems: [{ messageId: 'brief', at: 'Well said' }],
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
