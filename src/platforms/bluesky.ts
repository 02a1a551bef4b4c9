import { fact } from './fact.ts';
import { definePlatform } from './platform.ts';

const checked = '2026-11-22';
const post = 'bluesky-social/atproto lexicons/app/bsky/feed/post.json';
const embeds = 'bluesky-social/atproto lexicons/app/bsky/embed';

export const bluesky = definePlatform({
  id: 'bluesky',
  name: 'Bluesky',
  aliases: ['bsky', 'blue-sky'],
  surfaces: [
    {
      id: 'post',
      aliases: [],
      place: 'feed',
      unit: 'grapheme',
      limits: {
        length: fact(300, 'platform', post, checked),
        bytes: fact(3000, 'platform', post, checked),
        foldLines: fact(
          25,
          'platform',
          'bluesky-social/social-app src/lib/constants.ts MAX_POST_LINES',
          checked,
        ),
        // The schema has no limit; this is the official app's.
        altLength: fact(
          2000,
          'secondary',
          'bluesky-social/social-app src/lib/constants.ts MAX_ALT_TEXT',
          checked,
        ),
        // A gallery takes 20 by its schema, and clients stop at 10; an images embed takes 4.
        images: fact(10, 'platform', `${embeds}/gallery.json, 2026-06-03`, checked),
        videos: fact(1, 'platform', `${embeds}/video.json`, checked),
        imageBytes: fact(2_000_000, 'platform', `${embeds}/images.json`, checked),
        videoBytes: fact(300_000_000, 'platform', `${embeds}/video.json`, checked),
      },
      threads: true,
      mixedMedia: fact(false, 'platform', `${embeds}: one kind of embed in a post`, checked),
      polls: fact('none', 'platform', `${post}: no lexicon has one`, checked),
    },
  ],
  detection: { links: 'bluesky', hashtags: 'bluesky', mentions: 'domain', cashtags: 'bluesky' },
  markup: 'plain',
  web: { hosts: ['bsky.app'], homePaths: [], shortHosts: ['go.bsky.app'] },
});
