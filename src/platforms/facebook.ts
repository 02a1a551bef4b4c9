import { fact } from './fact.ts';
import { definePlatform } from './platform.ts';

const checked = '2026-11-22';
const tools = 'publishing tools';
const counters = 'counter sites';
const mixedMedia = fact(false, 'secondary', tools, checked);

/** No unit is known. Of the length, Buffer and Mixpost stop at 5,000, others at 10,000. */
const composer = {
  length: fact(
    63_206,
    'folklore',
    'enforced by Postiz and Ayrshare; no document of Meta found',
    checked,
  ),
  foldLength: fact(477, 'folklore', counters, checked),
  minFoldLength: fact(125, 'folklore', `${counters}, for a phone`, checked),
  // Photos take one (`alt_text_custom`); how long it may be is documented nowhere.
  altLength: fact(1000, 'unchecked', 'TryPost’s cap: trypostit/trypost PR #179', checked),
  images: fact(10, 'secondary', 'Ayrshare and Mixpost', checked),
  videos: fact(1, 'secondary', tools, checked),
  imageBytes: fact(4_000_000, 'secondary', 'the API error as read by Postiz', checked),
} as const;

export const facebook = definePlatform({
  id: 'facebook',
  name: 'Facebook',
  aliases: ['fb'],
  surfaces: [
    {
      id: 'page',
      aliases: ['post', 'profile'],
      place: 'feed',
      unit: 'utf16',
      limits: composer,
      threads: false,
      mixedMedia,
    },
    {
      // By hand only: the API for groups ended in April 2024.
      id: 'group',
      aliases: [],
      place: 'group',
      unit: 'utf16',
      limits: composer,
      threads: false,
      mixedMedia,
    },
    {
      id: 'comment',
      aliases: ['reply'],
      place: 'comment',
      unit: 'utf16',
      limits: { length: fact(8000, 'folklore', counters, checked) },
      threads: false,
    },
    {
      id: 'reel-title',
      aliases: [],
      place: 'feed',
      unit: 'utf16',
      limits: { length: fact(255, 'secondary', 'Ayrshare documentation', checked) },
      threads: false,
    },
  ],
  detection: { links: 'everywhere', hashtags: 'word', mentions: 'none', cashtags: 'none' },
  markup: 'plain',
  web: {
    hosts: ['facebook.com', 'm.facebook.com', 'mbasic.facebook.com', 'web.facebook.com', 'fb.com'],
    homePaths: ['/home.php'],
    shortHosts: ['fb.me', 'fb.watch', 'm.me'],
  },
});
