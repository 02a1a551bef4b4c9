import { longAltText } from '../../rules/long-alt-text.ts';
import { platforms } from '../../src/index.ts';
import { isSolid } from '../../src/platforms/fact.ts';
import { targetName } from '../../src/platforms/platform.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const to = (target: string, alt: string, file = 'tides.jpg') =>
  `---\nplatform: ${target}\n---\nThe tide table is back. ![${alt}](${file})\n`;
const withMedia = (target: string, alt: string) =>
  `---\nplatform: ${target}\nmedia: [{file: tides.png, alt: "${alt}"}]\n---\nThe tide table is back.\n`;

const family = '👨‍👩‍👧‍👦';

ruleTester(longAltText, {
  valid: [
    { name: 'X, 1,000 exactly', draft: to('x', 'a'.repeat(1000)) },
    { name: 'X counts an emoji by its code points', draft: to('x', `${'a'.repeat(993)}${family}`) },
    { name: 'Bluesky counts graphemes', draft: to('bluesky', family.repeat(2000)) },
    {
      name: 'an instance that takes more',
      draft: to('mastodon', 'a'.repeat(20_000)),
      accounts: { mastodon: { limits: { altLength: 20_000 } } },
    },
    { name: 'a comment has none', draft: to('linkedin/comment', 'a'.repeat(9000)) },
    { name: 'no alt text', draft: '---\nplatform: x\nmedia: [tides.png]\n---\nIt is back.\n' },
  ],
  invalid: [
    ...bounds(),
    {
      draft: to('x', `${'a'.repeat(994)}${family}`),
      problems: [
        {
          messageId: 'tooLong',
          at: `${'a'.repeat(994)}${family}`,
          severity: 'error',
          blocking: true,
          data: { platform: 'X', file: '“tides.jpg”', used: 1001, limit: 1000, over: 1 },
        },
      ],
    },
    {
      name: 'each place has its own limit',
      draft: `---\nplatforms: [x, bluesky, linkedin]\n---\nBack: ![${'a'.repeat(2001)}](tides.png)\n`,
      problems: [
        { messageId: 'tooLong', at: 'a'.repeat(2001), targets: ['x'], data: { over: 1001 } },
        { messageId: 'tooLong', at: 'a'.repeat(2001), targets: ['bluesky'], data: { over: 1 } },
      ],
    },
    {
      name: 'a server that takes less',
      draft: to('mastodon', `${'a'.repeat(1500)}b`),
      accounts: {
        mastodon: {
          instance: { configuration: { media_attachments: { description_limit: 1500 } } },
        },
      },
      problems: [{ messageId: 'tooLong', at: `${'a'.repeat(1500)}b`, data: { limit: 1500 } }],
    },
    {
      name: 'the alt text of a film',
      draft: to('bluesky', `${'b'.repeat(2001)}`, 'lock.mp4'),
      problems: [{ messageId: 'tooLong', at: 'b'.repeat(2001), data: { file: '“lock.mp4”' } }],
    },
    {
      name: 'the alt text of the front matter',
      draft: withMedia('x', `${'a'.repeat(1000)}b`),
      problems: [{ messageId: 'tooLong', at: `${'a'.repeat(1000)}b` }],
    },
    {
      name: 'alt text with markup is marked with its image',
      draft: `---\nplatform: x\n---\nBack: ![**b**${'a'.repeat(1000)}](tides.png)\n`,
      problems: [{ messageId: 'tooLong', at: `![**b**${'a'.repeat(1000)}](tides.png)` }],
    },
    {
      name: 'while it is a draft, a warning',
      draft: to('x', 'a'.repeat(1001)).replace('platform', 'status: draft\nplatform'),
      problems: [
        { messageId: 'tooLong', at: 'a'.repeat(1001), severity: 'warning', blocking: false },
      ],
    },
  ],
});

/** For every place with alt texts, one that is over its limit by two. */
function bounds() {
  return platforms.flatMap((platform) =>
    platform.surfaces.flatMap((surface) => {
      const limit = surface.limits.altLength;
      if (limit === undefined) return [];
      const target = targetName(platform, surface);
      const alt = `${'a'.repeat(limit.value)}bc`;
      const solid = isSolid(limit);
      return {
        name: `${target}, ${limit.value}`,
        // Long front matter is not read; images in a text that is sent as Markdown are no media.
        draft: limit.value > 5000 ? to(target, alt) : withMedia(target, alt),
        problems: [
          {
            messageId: solid ? ('tooLong' as const) : ('perhapsTooLong' as const),
            at: alt,
            severity: solid ? ('error' as const) : ('warning' as const),
            blocking: solid,
            data: { used: limit.value + 2, limit: limit.value, over: 2 },
          },
        ],
      };
    }),
  );
}
