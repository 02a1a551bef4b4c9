import { belowTheFold } from '../../rules/below-the-fold.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const link = 'https://example.org/boat';
const words = (count: number) => `${'word '.repeat(count)}`;

ruleTester(belowTheFold, {
  valid: [
    { draft: words(40), platforms: ['linkedin', 'facebook', 'bluesky', 'x', 'linkedin/comment'] },
    { draft: 'One\n\nTwo', platforms: ['linkedin', 'instagram'] },
    { draft: 'a'.repeat(125), platforms: ['instagram'] },
    { draft: words(500), platforms: ['x'], name: 'standard X takes no more than it shows' },
    {
      name: 'what goes out as a thread is not folded',
      draft: words(700),
      platforms: ['linkedin'],
      publisher: { splits: true },
    },
    { name: 'what is refused is not folded', draft: words(700), platforms: ['linkedin'] },
    {
      name: 'hashtags are found behind it, too',
      draft: `${'a'.repeat(124)} #Boat #Harbour`,
      platforms: ['instagram'],
    },
    { name: 'an emoji behind it', draft: `${'a'.repeat(124)} 🎉!`, platforms: ['instagram'] },
    {
      name: 'a link counts 23 there, too',
      draft: `${words(50)}https://example.org/${'a'.repeat(60)}`,
      platforms: ['x'],
      accounts: { x: { tier: 'premium' } },
    },
  ],
  invalid: [
    {
      draft: `${'a'.repeat(69)} ${'b'.repeat(69)} ${'c'.repeat(69)} hidden ${link} #Boat`,
      platforms: ['linkedin'],
      problems: [
        {
          messageId: 'folded',
          at: `hidden ${link} #Boat`,
          severity: 'info',
          blocking: false,
          evidence: [link, '#Boat'],
          data: { platform: 'LinkedIn', shown: '3 lines or 140 to 210 characters' },
        },
      ],
    },
    {
      draft: 'One\n\nTwo\n\nThree words here',
      format: 'text',
      platforms: ['linkedin'],
      problems: [{ messageId: 'folded', at: '\n\nThree words here' }],
    },
    {
      draft: `${'a'.repeat(124)} behind`,
      platforms: ['instagram'],
      problems: [
        { messageId: 'folded', at: 'behind', data: { shown: '3 lines or 125 characters' } },
      ],
    },
    {
      name: 'a mention behind it',
      draft: `${'a'.repeat(124)} @ada #Boat`,
      platforms: ['instagram'],
      problems: [{ messageId: 'folded', at: '@ada #Boat', evidence: ['@ada', '#Boat'] }],
    },
    {
      draft: `${'a'.repeat(279)} behind it`,
      platforms: ['x'],
      accounts: { x: { tier: 'premium' } },
      problems: [{ messageId: 'folded', at: 'behind it', data: { shown: '280 characters' } }],
    },
  ],
});
