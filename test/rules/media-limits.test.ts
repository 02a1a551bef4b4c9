import { mediaLimits } from '../../rules/media-limits.ts';
import type { FileFacts } from '../../src/index.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const withMedia = (targets: string, ...files: string[]) =>
  `---\nplatforms: [${targets}]\nmedia:\n${files.map((file) => `  - ${file}\n`).join('')}---\nIt is back.\n`;

const facts = (type: string, bytes: number, width?: number, height?: number): FileFacts => ({
  exists: true,
  bytes,
  type,
  ...(width !== undefined && height !== undefined && { width, height }),
});

const images = (count: number) => Array.from({ length: count }, (_, index) => `${index}.png`);

ruleTester(mediaLimits, {
  valid: [
    { name: 'X, 4 images', draft: withMedia('x', ...images(4)) },
    { name: 'Bluesky, 10 images', draft: withMedia('bluesky', ...images(10)) },
    { name: 'LinkedIn, 20 images', draft: withMedia('linkedin', ...images(20)) },
    { name: 'images alone, a video alone', draft: withMedia('mastodon', 'a.png', 'b.webp') },
    { draft: withMedia('mastodon', 'a.mp4') },
    { name: 'Threads mixes', draft: withMedia('threads', 'a.png', 'b.mp4') },
    { name: 'nobody knows this type', draft: withMedia('x', 'a.xyz', 'https://example.org/image') },
    {
      name: 'behind a query anything may come',
      draft: withMedia('x', '"https://example.org/a.svg?format=png"'),
    },
    { name: 'a host is no file', draft: withMedia('x', 'https://example.svg') },
    {
      name: 'the content counts, not the name',
      draft: withMedia('x', 'a.svg'),
      files: { 'a.svg': facts('png', 1000, 10, 10) },
    },
    {
      name: 'X, 5 MB exactly',
      draft: withMedia('x', 'a.png'),
      files: { 'a.png': facts('png', 5_000_000, 4000, 3000) },
    },
    {
      name: 'X, a GIF may be larger',
      draft: withMedia('x', 'a.gif'),
      files: { 'a.gif': facts('gif', 15_000_000, 400, 300) },
    },
    {
      name: 'Instagram, 4:5 and 1.91:1, rounded',
      draft: withMedia('instagram', 'a.jpg', 'b.jpg'),
      files: { 'a.jpg': facts('jpg', 1000, 1080, 1350), 'b.jpg': facts('jpg', 1000, 1200, 628) },
    },
    {
      name: 'a header that could not be read',
      draft: withMedia('instagram', 'a.jpg'),
      files: { 'a.jpg': facts('jpg', 1000) },
    },
    { name: 'a comment with a picture', draft: withMedia('linkedin/comment', 'a.svg') },
    {
      name: 'an instance that takes more',
      draft: withMedia('mastodon', ...images(6)),
      accounts: { mastodon: { limits: { media: 8 } } },
    },
    {
      name: 'sound',
      draft: withMedia('mastodon', 'talk.mp3'),
      files: { 'talk.mp3': facts('mp3', 200_000_000) },
    },
  ],
  invalid: [
    {
      name: 'a file that is not there, once for all places',
      draft: withMedia('x, mastodon', 'tides.png', '{file: lock.png, alt: The lock}'),
      files: { 'tides.png': { exists: false }, 'lock.png': { exists: false } },
      problems: [
        {
          messageId: 'notFound',
          at: 'tides.png',
          severity: 'warning',
          blocking: false,
          targets: ['x', 'mastodon'],
          data: { file: '“tides.png”' },
        },
        { messageId: 'notFound', at: '{file: lock.png, alt: The lock}' },
      ],
    },
    {
      draft: withMedia('x', 'a.svg'),
      problems: [
        {
          messageId: 'wrongType',
          at: 'a.svg',
          severity: 'error',
          blocking: true,
          data: { platform: 'X', file: '“a.svg”', has: 'SVG', takes: 'JPG, PNG, GIF or WEBP' },
        },
      ],
    },
    {
      name: 'a video is saved as a video',
      draft: withMedia('x', 'a.mov'),
      problems: [{ messageId: 'wrongType', at: 'a.mov', data: { has: 'MOV', takes: 'MP4' } }],
    },
    {
      name: 'a kind that it does not take at all',
      draft: withMedia('threads', 'a.pdf'),
      problems: [{ messageId: 'wrongType', at: 'a.pdf', data: { takes: 'JPG, PNG, MP4 or MOV' } }],
    },
    {
      name: 'an address',
      draft:
        '---\nplatform: instagram\n---\n![A tide table](https://example.org/img/tides.PNG#top)\n\nBack.\n',
      problems: [
        {
          messageId: 'wrongType',
          at: '![A tide table](https://example.org/img/tides.PNG#top)',
          data: { file: '“tides.PNG”', has: 'PNG', takes: 'JPG' },
        },
      ],
    },
    {
      name: 'data in an address',
      draft:
        '---\nplatform: threads\n---\n![A dot](data:image/gif;base64,R0lGODlhAQABAAAAACw=)\n\nBack.\n',
      problems: [
        {
          messageId: 'wrongType',
          at: '![A dot](data:image/gif;base64,R0lGODlhAQABAAAAACw=)',
          data: { file: 'this file', has: 'GIF' },
        },
      ],
    },
    {
      name: 'a type that its content tells',
      draft: withMedia('threads', 'a.jpg'),
      files: { 'a.jpg': facts('heic', 1000, 10, 10) },
      problems: [{ messageId: 'wrongType', at: 'a.jpg', data: { has: 'HEIC' } }],
    },
    {
      name: 'too many bytes, here and not there',
      draft: withMedia('x, bluesky, mastodon', 'a.png'),
      files: { 'a.png': facts('png', 5_000_001, 4000, 3000) },
      problems: [
        {
          messageId: 'tooLarge',
          at: 'a.png',
          severity: 'error',
          blocking: true,
          targets: ['x'],
          data: { platform: 'X', file: '“a.png”', has: '5.1 MB', takes: '5 MB' },
        },
        { messageId: 'tooLarge', at: 'a.png', targets: ['bluesky'], data: { takes: '2 MB' } },
      ],
    },
    {
      name: 'a video of too many bytes',
      draft: withMedia('threads', 'a.mp4'),
      files: { 'a.mp4': facts('mp4', 1_040_000_000) },
      problems: [{ messageId: 'tooLarge', at: 'a.mp4', data: { has: '1.1 GB', takes: '1 GB' } }],
    },
    {
      name: 'too many pixels',
      draft: withMedia('mastodon', 'a.png', 'b.gif'),
      files: { 'a.png': facts('png', 1000, 8000, 6000), 'b.gif': facts('gif', 1000, 1281, 720) },
      problems: [
        {
          messageId: 'tooManyPixels',
          at: 'a.png',
          severity: 'error',
          blocking: true,
          data: { has: '8000 × 6000 pixels, 48 million', takes: '33.1 million' },
        },
        {
          messageId: 'tooManyPixels',
          at: 'b.gif',
          data: { has: '1281 × 720 pixels, 1 million', takes: '0.9 million' },
        },
      ],
    },
    {
      name: 'too small',
      draft: withMedia('google-business', 'a.png'),
      files: { 'a.png': facts('png', 1000, 200, 249) },
      problems: [
        {
          messageId: 'tooSmall',
          at: 'a.png',
          data: { has: '200 × 249 pixels', takes: '250 pixels across' },
        },
        { messageId: 'tooSmall', at: 'a.png', data: { takes: '250 pixels down' } },
      ],
    },
    {
      name: 'too tall, too wide',
      draft: withMedia('instagram', 'a.jpg', 'b.jpg'),
      files: { 'a.jpg': facts('jpg', 1000, 500, 1000), 'b.jpg': facts('jpg', 1000, 2000, 1000) },
      problems: [
        {
          messageId: 'wrongShape',
          at: 'a.jpg',
          data: { has: '500 × 1000 pixels, 0.5 : 1', takes: 'at least 0.8 : 1' },
        },
        {
          messageId: 'wrongShape',
          at: 'b.jpg',
          data: { has: '2000 × 1000 pixels, 2 : 1', takes: 'at most 1.91 : 1' },
        },
      ],
    },
    {
      name: 'too many files',
      draft: withMedia('x, linkedin', 'a.png', 'b.png', 'c.png', 'd.png', 'e.png', 'f.png'),
      problems: [
        {
          messageId: 'tooMany',
          at: 'e.png',
          severity: 'error',
          blocking: true,
          targets: ['x'],
          evidence: ['e.png', 'f.png'],
          data: { platform: 'X', what: 'files', count: 6, limit: 4, over: 2 },
        },
      ],
    },
    {
      name: 'too many images of the text',
      draft: `---\nplatform: bluesky\n---\nBack.\n\n${images(11)
        .map((name) => `![The quay](${name})`)
        .join('\n')}\n`,
      problems: [
        {
          messageId: 'tooMany',
          at: '![The quay](10.png)',
          data: { what: 'images', count: 11, limit: 10, over: 1 },
        },
      ],
    },
    {
      name: 'two videos',
      draft: withMedia('bluesky', 'a.mp4', 'b.mp4'),
      problems: [{ messageId: 'tooMany', at: 'b.mp4', data: { what: 'videos', limit: 1 } }],
    },
    {
      name: 'more images than hearsay allows',
      draft: withMedia('reddit', ...images(21)),
      problems: [
        {
          messageId: 'perhapsTooMany',
          at: '20.png',
          severity: 'warning',
          blocking: false,
          data: { count: 21, limit: 20 },
        },
      ],
    },
    {
      name: 'images beside a video',
      draft: withMedia('mastodon, bluesky', 'a.png', 'b.mp4'),
      problems: [
        {
          messageId: 'mixed',
          at: 'b.mp4',
          severity: 'error',
          blocking: true,
          targets: ['mastodon'],
          data: { platform: 'Mastodon', other: 'a video' },
        },
        { messageId: 'mixed', at: 'b.mp4', targets: ['bluesky'] },
      ],
    },
    {
      name: 'images beside sound',
      draft: withMedia('mastodon', 'talk.mp3', 'a.png'),
      problems: [{ messageId: 'mixed', at: 'talk.mp3', data: { other: 'sound' } }],
    },
    {
      name: 'what apps mix and tools do not',
      draft: withMedia('x, facebook', 'a.png', 'b.mp4'),
      problems: [
        {
          messageId: 'perhapsMixed',
          at: 'b.mp4',
          severity: 'warning',
          blocking: false,
          targets: ['x'],
        },
        { messageId: 'perhapsMixed', at: 'b.mp4', targets: ['facebook'] },
      ],
    },
  ],
});
