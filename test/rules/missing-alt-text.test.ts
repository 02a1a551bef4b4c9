import { missingAltText } from '../../rules/missing-alt-text.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const to = (target: string, text: string) => `---\nplatform: ${target}\n---\n${text}\n`;
const withMedia = (target: string, media: string) =>
  `---\nplatform: ${target}\nmedia: ${media}\n---\nThe tide table is back.\n`;
const galaxy = (text: string) =>
  `---\nmedia:\n - mastodon-museum\n - bluesky-museum\n---\n${text}\n`;

ruleTester(missingAltText, {
  valid: [
    { draft: to('x', 'The tide table is back. ![A tide table as tall as a house](tides.png)') },
    { draft: to('x', '<img src="tides.png" alt="A tide table as tall as a house">') },
    { draft: withMedia('mastodon', '[{file: tides.png, alt: A tide table as tall as a house}]') },
    { draft: withMedia('x', '[{file: lock.mp4}, talk.mp3, programme.pdf]') },
    { name: 'a film by its content', draft: withMedia('x', '[lock]'), files: film('lock') },
    {
      name: 'an alt text in a key of its own',
      draft: '---\nplatform: x\nimage: tides.png\nalt: A tide table\n---\nIt is back.\n',
    },
    { name: 'a comment takes no media', draft: to('linkedin/comment', 'See ![](tides.png) here') },
    { name: 'a text sent as Markdown', draft: to('reddit', 'See ![](tides.png)') },
    { name: 'a place without alt texts', draft: withMedia('telegram', '[tides.png]') },
    { name: 'an image in code', draft: to('x', 'Write `![](tides.png)` like this.') },
    { name: 'no image at all', draft: to('x', 'A link: [tides](https://example.org/tides.png)') },
  ],
  invalid: [
    {
      draft: to('x', 'The tide table is back. ![](tides.png)'),
      problems: [
        {
          messageId: 'missing',
          at: '![](tides.png)',
          severity: 'warning',
          blocking: false,
          data: { file: '“tides.png”' },
        },
      ],
    },
    {
      name: 'one for each image, once for all places',
      draft: '---\nplatforms: [x, bluesky, linkedin]\n---\nSee ![](a.png) and ![ ](b.gif)\n',
      problems: [
        { messageId: 'missing', at: '![](a.png)', targets: ['x', 'bluesky', 'linkedin'] },
        { messageId: 'missing', at: '![ ](b.gif)', targets: ['x', 'bluesky', 'linkedin'] },
      ],
    },
    ...[
      'x',
      'mastodon',
      'bluesky',
      'threads',
      'linkedin',
      'linkedin/group',
      'facebook',
      'instagram',
    ].map((target) => ({
      name: `${target} has alt texts`,
      draft: withMedia(target, '[tides.jpg]'),
      problems: [{ messageId: 'missing' as const, at: 'tides.jpg' }],
    })),
    {
      name: 'an empty one, on purpose or not',
      draft: withMedia('x', '[{file: tides.png, alt: ""}]'),
      problems: [{ messageId: 'missing', at: '{file: tides.png, alt: ""}' }],
    },
    {
      draft: to('x', 'Look: <img src="tides.png">'),
      problems: [{ messageId: 'missing', at: '<img src="tides.png">' }],
    },
    {
      name: 'an address without a name',
      draft: to('x', 'Look: ![](https://example.org/)'),
      problems: [
        { messageId: 'missing', at: '![](https://example.org/)', data: { file: 'this file' } },
      ],
    },
    {
      name: 'a long name, shortened',
      draft: to('x', `Look: ![](https://example.org/${'a'.repeat(70)}.png?size=large#top)`),
      problems: [
        {
          messageId: 'missing',
          at: `![](https://example.org/${'a'.repeat(70)}.png?size=large#top)`,
          data: { file: `“${'a'.repeat(59)}…”` },
        },
      ],
    },
    {
      name: 'in a .tweet file',
      draft: '---\nmedia:\n  - file: tides.png\n---\nThe tide table is back.\n',
      path: 'tweets/tides.tweet',
      problems: [{ messageId: 'missing', at: 'file: tides.png', targets: ['x'] }],
    },
    {
      name: 'in a galaxy-social draft',
      draft: galaxy('The tide table is back. ![](https://example.org/tides.png)'),
      path: 'posts/tides.md',
      problems: [
        {
          messageId: 'missing',
          at: '![](https://example.org/tides.png)',
          targets: ['mastodon', 'bluesky'],
        },
      ],
    },
    {
      name: 'in the post of a thread that shows it',
      draft: to('x', 'One.\n\n---\n\nTwo. ![](tides.png)'),
      problems: [{ messageId: 'missing', at: '![](tides.png)', part: 2 }],
    },
  ],
});

function film(name: string) {
  return { [name]: { exists: true, bytes: 1000, type: 'mp4' } } as const;
}
