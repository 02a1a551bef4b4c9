import { hardSell } from '../../rules/hard-sell.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const feed = ['linkedin'];
const group = ['linkedin/group'];

ruleTester(hardSell, {
  valid: [
    {
      name: 'the prizes of a contest',
      draft:
        'Our logo contest is on. First prize: a $100 gift card. Second prize: a $25 gift card.',
      platforms: ['linkedin'],
    },
    {
      name: 'what comes of subscribing',
      draft: 'If you subscribe to our newsletter, check your spam folder.',
      platforms: ['linkedin'],
    },
    { draft: 'Which of these three lamps would you read by, and why?', platforms: group },
    { draft: 'The bakery sells 40 loaves a day. In 1950 it was 400.', platforms: feed },
    { draft: 'I am not buying the theory that rye needs sugar.', platforms: feed },
    { draft: 'The museum shop is closed on Monday.', platforms: feed },
    { draft: 'Our ferry leaves at nine; a day ticket is £4.', platforms: feed },
    { draft: 'Our weekend workshop on knots is free. Sign up at the desk.', platforms: group },
    { draft: 'He called it “20% off, buy now!” and nobody came.', platforms: feed },
    {
      name: 'a comment is for another rule',
      draft: '20% off all lamps this weekend only! Shop now: https://lamps.example.org',
      platforms: ['linkedin/comment'],
    },
    {
      name: 'an advert for a job names a wage',
      draft: 'We are hiring a night guard for our lighthouse, €2,900 a month. Apply now!',
      platforms: feed,
    },
    {
      name: 'more certainty is asked for than there is',
      draft: 'Everything must go: 20% off all lamps. Buy now!',
      platforms: feed,
      options: { certainty: 1 },
    },
    { draft: 'Wie viel zahlt ihr für ein Kilo Roggenmehl?', platforms: group },
    { draft: 'Le musée a vendu sa dernière carte en 1950.', platforms: feed },
    { draft: 'La panadería vendía antes 400 barras al día.', platforms: feed },
  ],
  invalid: [
    {
      name: 'on a feed',
      draft: 'Our lamps are back.\n\n20% off all lamps. Shop now!',
      platforms: feed,
      problems: [{ messageId: 'sells', at: '20% off all lamps. Shop now', severity: 'info' }],
    },
    {
      name: 'in a group',
      draft: 'Hello all. 20% off all lamps. Shop now!',
      platforms: group,
      problems: [
        { messageId: 'sellsInGroup', at: '20% off all lamps. Shop now', severity: 'warning' },
      ],
    },
    {
      name: 'in a group, with a question',
      draft: 'Who reads at night? 20% off all lamps. Shop now!',
      platforms: group,
      problems: [{ messageId: 'sellsInGroup', at: '20% off all lamps. Shop now' }],
    },
    {
      name: 'once for several networks',
      draft: '20% off all lamps. Buy now.',
      platforms: ['x', 'mastodon'],
      problems: [
        {
          messageId: 'sells',
          at: '20% off all lamps. Buy now',
          targets: ['x', 'mastodon'],
        },
      ],
    },
  ],
});
