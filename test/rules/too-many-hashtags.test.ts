import { tooManyHashtags } from '../../rules/too-many-hashtags.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const tags = (count: number) =>
  Array.from({ length: count }, (_, index) => `#harbour${index}`).join(' ');
const said = 'The harbour museum opens again on Sunday with nine new rooms and a café.';
const withImage = `---\nplatform: bluesky\nmedia:\n - file: a.png\n---\n`;

ruleTester(tooManyHashtags, {
  valid: [
    { name: 'five on Instagram', draft: `${said} ${tags(5)}`, platforms: ['instagram'] },
    { name: 'one on Threads', draft: `${said} ${tags(1)}`, platforms: ['threads'] },
    {
      name: 'as many as you like on X',
      draft: `${said} ${tags(20)}`,
      platforms: ['x', 'mastodon'],
    },
    {
      name: 'the same hashtag again',
      draft: `#Harbour ${said} #harbour #HARBOUR`,
      platforms: ['threads'],
    },
    { name: 'four on Bluesky and nothing else', draft: tags(4), platforms: ['bluesky'] },
    {
      name: 'nine on Bluesky below many words',
      draft: `${said} ${tags(9)}`,
      platforms: ['bluesky'],
    },
    {
      name: 'five on Bluesky that fill less than 0.6 of the text',
      draft: `Come and see us ${tags(5)}`.replace('#harbour0', '#h'),
      platforms: ['bluesky'],
    },
    {
      name: 'five on Bluesky with an image',
      draft: `${withImage}${tags(5)}`,
      files: { 'a.png': { exists: true, bytes: 1, type: 'png' } },
    },
    { name: 'the same five again, on Bluesky', draft: '#a #a #a #a #a #a', platforms: ['bluesky'] },
    {
      name: 'as many as you want',
      draft: `${said} ${tags(2)}`,
      platforms: ['x'],
      options: { maxHashtags: 2 },
    },
    {
      name: 'an account that takes more',
      draft: `${said} ${tags(6)}`,
      platforms: ['instagram'],
      accounts: { instagram: { limits: { hashtags: 30 } } },
    },
  ],
  invalid: [
    {
      name: 'a sixth and a seventh on Instagram',
      draft: `${said} ${tags(7)}`,
      platforms: ['instagram'],
      problems: [
        {
          messageId: 'overLimit',
          at: '#harbour5',
          severity: 'warning',
          blocking: false,
          evidence: ['#harbour5', '#harbour6'],
          data: { count: 7, limit: 5, platform: 'Instagram' },
        },
      ],
    },
    {
      name: 'a second on Threads',
      draft: `#Harbour ${said} #Museum`,
      platforms: ['threads'],
      problems: [
        {
          messageId: 'onlyOne',
          at: '#Museum',
          severity: 'info',
          data: { count: 2, limit: 1, platform: 'Threads' },
        },
      ],
    },
    {
      name: 'hearsay',
      draft: `${said} ${tags(6)}`,
      platforms: ['tiktok'],
      problems: [{ messageId: 'perhapsOverLimit', at: '#harbour5', severity: 'info' }],
    },
    {
      name: 'hardly anything but hashtags on Bluesky',
      draft: `Open! ${tags(5)}`,
      platforms: ['bluesky', 'x'],
      problems: [
        {
          messageId: 'spam',
          at: tags(5),
          severity: 'warning',
          blocking: false,
          targets: ['bluesky'],
          evidence: tags(5).split(' '),
          data: { count: 5, percent: 72, limit: 4, platform: 'Bluesky' },
        },
      ],
    },
    {
      name: 'eight beside an image',
      draft: `${withImage}${tags(8)}`,
      files: { 'a.png': { exists: true, bytes: 1, type: 'png' } },
      problems: [{ messageId: 'spam', at: tags(8), data: { limit: 7, percent: 81 } }],
    },
    {
      name: 'bytes count, not letters',
      draft: 'Приходите! #港湾博物館 #港の地図 #潮の満ち引き #船と人 #海',
      platforms: ['bluesky'],
      problems: [{ messageId: 'spam', at: '#港湾博物館 #港の地図 #潮の満ち引き #船と人 #海' }],
    },
    {
      name: 'more than you want',
      draft: `${said} ${tags(3)}`,
      platforms: ['x'],
      options: { maxHashtags: 2 },
      problems: [{ messageId: 'overOwn', at: '#harbour2', data: { count: 3, limit: 2 } }],
    },
    {
      name: 'what a publisher appends',
      draft: `---\nmedia: [bluesky-museum]\nhashtags:\n bluesky-museum: [Harbour, Museum, Tides, Boats, Ropes]\n---\nOpen!\n`,
      path: 'a.md',
      problems: [{ messageId: 'spam', at: 'Harbour, Museum, Tides, Boats, Ropes' }],
    },
  ],
});
