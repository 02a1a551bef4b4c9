import { fact } from './fact.ts';
import { definePlatform } from './platform.ts';

const checked = '2026-11-22';
const openapi = 'pinterest/api-description v5/openapi.yaml (5.23.0)';
const postiz = 'gitroomhq/postiz-app pinterest.provider.ts';

/** A pin is one image, a carousel, or a video with its cover. */
const pin = {
  altLength: fact(500, 'platform', openapi, checked),
  minMedia: fact(1, 'secondary', postiz, checked),
  images: fact(5, 'secondary', postiz, checked),
} as const;

export const pinterest = definePlatform({
  id: 'pinterest',
  name: 'Pinterest',
  aliases: [],
  surfaces: [
    {
      id: 'description',
      aliases: ['pin', 'post', 'pin-description'],
      place: 'feed',
      // The schema says `maxLength`, and not of what.
      unit: 'utf16',
      limits: {
        ...pin,
        // Buffer, Postiz and most tools stop at 500, the number of older versions.
        length: fact(800, 'platform', openapi, checked),
        // 50 to 60; in the feed it often does not show at all.
        foldLength: fact(50, 'folklore', 'marketing blogs', checked),
      },
      threads: false,
    },
    {
      id: 'title',
      aliases: ['pin-title'],
      place: 'feed',
      unit: 'utf16',
      limits: { length: fact(100, 'platform', openapi, checked) },
      threads: false,
    },
  ],
  // A link goes into a field of the pin. No source found for hashtags.
  detection: { links: 'none', hashtags: 'word', mentions: 'none', cashtags: 'none' },
  markup: 'plain',
  // Some of the countries that have a host of their own, from memory.
  web: {
    hosts: [
      'pinterest.com',
      'pinterest.at',
      'pinterest.ca',
      'pinterest.ch',
      'pinterest.co.uk',
      'pinterest.com.au',
      'pinterest.com.mx',
      'pinterest.de',
      'pinterest.es',
      'pinterest.fr',
      'pinterest.ie',
      'pinterest.it',
      'pinterest.jp',
      'pinterest.nz',
      'pinterest.pt',
      'pinterest.se',
    ],
    homePaths: [],
    shortHosts: ['pin.it'],
  },
});
