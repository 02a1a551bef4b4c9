import { fact } from './fact.ts';
import { definePlatform } from './platform.ts';

const checked = '2026-11-22';
const polls = 'developers.facebook.com/documentation/threads/create-posts/polls';
const attachments =
  'developers.facebook.com/documentation/threads/create-posts/text-attachments, 2026-07-02';
const tools = 'publishing tools';

export const threads = definePlatform({
  id: 'threads',
  name: 'Threads',
  aliases: ['meta-threads'],
  surfaces: [
    {
      id: 'post',
      aliases: [],
      place: 'feed',
      unit: 'byte',
      limits: {
        // Meta's documents say characters; the API was seen to refuse 498 characters of 504 bytes.
        length: fact(
          500,
          'secondary',
          'gitroomhq/postiz-app PR #1946 (API refusals counted in UTF-8 bytes)',
          checked,
        ),
        // One report has more than three fail (gitroomhq/postiz-app#1203).
        links: fact(
          5,
          'platform',
          'developers.facebook.com/documentation/threads: THREADS_API__LINK_LIMIT_EXCEEDED, 2025-12-22',
          checked,
        ),
        // A post has one topic by the API, too (fbsamples/threads_api src/index.js).
        hashtags: fact(
          1,
          'secondary',
          'Ayrshare documentation: only one hashtag becomes a tag',
          checked,
        ),
        altLength: fact(1000, 'secondary', tools, checked),
        media: fact(20, 'platform', 'the Postman collection of the Threads API', checked),
        imageBytes: fact(8_000_000, 'secondary', tools, checked),
        videoBytes: fact(1_000_000_000, 'secondary', tools, checked),
        pollOptions: fact(4, 'platform', polls, checked),
        minPollOptions: fact(2, 'platform', polls, checked),
        pollOptionLength: fact(25, 'platform', polls, checked),
      },
      threads: true,
      mediaTypes: fact(['jpg', 'jpeg', 'png', 'mp4', 'mov'], 'secondary', tools, checked),
      polls: fact('without-media', 'platform', polls, checked),
    },
    {
      id: 'text-attachment',
      aliases: ['attachment'],
      place: 'feed',
      // “Characters”, whatever they are; the bytes of a post may be counted here, too.
      unit: 'utf16',
      limits: {
        length: fact(10_000, 'platform', attachments, checked),
        links: fact(1, 'platform', attachments, checked),
      },
      threads: false,
      polls: fact('none', 'platform', attachments, checked),
    },
  ],
  detection: { links: 'everywhere', hashtags: 'word', mentions: 'name', cashtags: 'none' },
  markup: 'plain',
  web: { hosts: ['threads.com', 'threads.net'], homePaths: [], shortHosts: [] },
});
