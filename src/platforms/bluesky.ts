import { fact } from './fact.ts';
import { definePlatform } from './platform.ts';

const checked = '2026-11-22';
const post = 'bluesky-social/atproto lexicons/app/bsky/feed/post.json';
const automod = 'bluesky-social/indigo automod/rules/hashtags.go (4b983a7e)';
const embeds = 'bluesky-social/atproto lexicons/app/bsky/embed';
const app = 'bluesky-social/social-app src/lib/constants.ts';
const polls = fact('none', 'platform', 'bluesky-social/atproto lexicons: none has a poll', checked);

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
        foldLines: fact(25, 'platform', `${app} MAX_POST_LINES`, checked),
        hashtagLength: fact(
          64,
          'platform',
          'bluesky-social/atproto lexicons/app/bsky/richtext/facet.json',
          checked,
        ),
        // The schema has no limit; this is the official app's.
        altLength: fact(2000, 'platform', `${app} MAX_ALT_TEXT`, checked),
        // A gallery takes 20 by its schema, and clients stop at 10; an images embed takes 4.
        images: fact(10, 'platform', `${embeds}/gallery.json, 2026-06-03`, checked),
        videos: fact(1, 'platform', `${embeds}/video.json`, checked),
        imageBytes: fact(2_000_000, 'platform', `${embeds}/images.json`, checked),
        videoBytes: fact(300_000_000, 'platform', `${embeds}/video.json`, checked),
      },
      threads: true,
      hashtagSpam: [
        {
          tags: fact(4, 'platform', automod, checked),
          share: fact(0.6, 'platform', automod, checked),
          withImages: false,
        },
        {
          tags: fact(7, 'platform', automod, checked),
          share: fact(0.8, 'platform', automod, checked),
          withImages: true,
        },
      ],
      altUnit: 'grapheme',
      mediaTypes: fact(
        ['jpg', 'jpeg', 'png', 'gif', 'webp', 'avif', 'heic', 'heif', 'bmp', 'svg', 'mp4'],
        'platform',
        `${embeds}/images.json (image/*) and video.json (video/mp4)`,
        checked,
      ),
      mixedMedia: fact(false, 'platform', `${embeds}: one kind of embed in a post`, checked),
      polls,
    },
    {
      id: 'dm',
      aliases: ['chat', 'message'],
      place: 'feed',
      unit: 'grapheme',
      limits: { length: fact(1000, 'platform', app, checked) },
      threads: false,
      polls,
    },
  ],
  detection: { links: 'bluesky', hashtags: 'bluesky', mentions: 'domain', cashtags: 'bluesky' },
  markup: 'plain',
  web: { hosts: ['bsky.app'], homePaths: [], shortHosts: ['go.bsky.app'] },
});
