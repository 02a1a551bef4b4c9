import { definePlatform } from './platform.ts';

export const threads = definePlatform({
  id: 'threads',
  name: 'Threads',
  aliases: ['meta-threads'],
  surfaces: [
    {
      id: 'post',
      aliases: [],
      place: 'feed',
      limits: {
        // Meta's documents say characters; the API was seen to refuse 498 characters of 504 bytes.
        length: {
          value: 500,
          source: 'gitroomhq/postiz-app PR #1946 (API refusals counted in UTF-8 bytes)',
          checked: '2026-11-22',
          certainty: 'secondary',
        },
      },
      threads: true,
    },
  ],
  counting: { unit: 'byte' },
  detector: 'linkify',
});
