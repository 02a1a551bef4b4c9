import { promotionalComment } from '../../rules/promotional-comment.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const platforms = ['linkedin/comment'];
const says = (draft: string) => ({ draft, platforms });
const link = 'https://example.org/tides';

ruleTester(promotionalComment, {
  valid: [
    {
      name: 'on one’s own page, and in a group',
      draft: `Order now and save 20 %: ${link}`,
      platforms: ['linkedin', 'linkedin/group'],
    },
    says('Thank you, Ada. We measured the same in May, and it surprised us.'),
    says(`You asked how we measure: there is a float below the pier, and this shows it. ${link}`),
    {
      name: 'what answers may speak of something of one’s own',
      ...says(`Good question, Ada! Our guide has a page on it, see there and tell me: ${link}`),
    },
    { name: 'nothing but a link is another rule’s', ...says(link) },
    { name: 'so is a title with its link', ...says(`Tide tables for sailors ${link}`) },
    says('How much did you pay for the sale of the old boat?'),
    says(
      `The tables that you look for are kept by the port office: ${link}/a/very/long/path/to/the/page/of/the/year/2026/and/of/its/tides`,
    ),
    says('We sell no maps, and never did.'),
    { name: 'a link for somebody', ...says(`Ada, the answer is in chapter 3: ${link}`) },
    says('DM me, and I will send you the scan of the old map.'),
    says('Her profile has the photo of the crane, and mine has none.'),
  ],
  invalid: [
    {
      draft: `I keep tide tables: ${link}`,
      platforms,
      problems: [
        {
          messageId: 'links',
          at: link,
          severity: 'warning',
          blocking: false,
          data: { share: 53 },
          evidence: [link],
        },
      ],
    },
    {
      draft: 'Buy now and get a discount of 20% on our new collection of maps!',
      platforms,
      problems: [
        {
          messageId: 'selling',
          at: 'Buy now and get a discount of 20% on our new collection',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'in German',
      draft: `Jetzt unseren Leitfaden zu Hafenkränen herunterladen: ${link}`,
      platforms,
      problems: [{ messageId: 'advert', at: 'unseren Leitfaden' }],
    },
    {
      name: 'in French',
      draft: `Téléchargez notre guide des grues du port : ${link}`,
      platforms,
      problems: [{ messageId: 'advert', at: 'notre guide' }],
    },
    ...(
      [
        ['DM me for details', 'DM me for'],
        ['I help harbours find captains. Link in my profile', 'Link in my profile'],
        ['Nice! Check my profile', 'Check my profile'],
        ['Schöner Kran! Link in meinem Profil', 'Link in meinem Profil'],
        ['Visitez mon profil', 'Visitez mon profil'],
        ['Enlace en mi perfil', 'Enlace en mi perfil'],
        ['Guarda il mio profilo', 'Guarda il mio profilo'],
        ['Veja o meu perfil', 'Veja o meu perfil'],
      ] as const
    ).map(([draft, at]) => ({
      draft,
      platforms,
      problems: [
        { messageId: 'lure' as const, at, severity: 'warning' as const, data: { words: at } },
      ],
    })),
    {
      name: 'a lower share',
      draft: `I keep tide tables for sailors and for all who walk on the flats between the islands ${link}`,
      platforms,
      options: { maxLinkShare: 15 },
      problems: [{ messageId: 'links', at: link }],
    },
    {
      name: 'something of one’s own with a link',
      draft: `New report out now: download our guide to the tides of forty harbours ${link}`,
      platforms,
      problems: [{ messageId: 'advert', at: 'our guide', evidence: ['our guide'] }],
    },
  ],
});
