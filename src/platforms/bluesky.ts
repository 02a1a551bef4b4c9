import { definePlatform } from './platform.ts';

const source = 'bluesky-social/atproto lexicons/app/bsky/feed/post.json';

export const bluesky = definePlatform({
  id: 'bluesky',
  name: 'Bluesky',
  aliases: ['bsky', 'blue-sky'],
  surfaces: [
    {
      id: 'post',
      aliases: [],
      place: 'feed',
      limits: {
        length: { value: 300, source, checked: '2026-11-22', certainty: 'platform' },
        bytes: { value: 3000, source, checked: '2026-11-22', certainty: 'platform' },
      },
      threads: true,
    },
  ],
  // Links count in full: the API takes the text as it is; only the official app shortens them first.
  counting: { unit: 'grapheme' },
  detector: 'linkify',
});
