import { fact } from './fact.ts';
import { definePlatform } from './platform.ts';

const checked = '2026-11-22';
const tools = 'publishing tools';
const photos = 'gitroomhq/postiz-app 1.62.1; Zernio documentation';

/** Every post is a video or photos. */
const composer = {
  minMedia: fact(1, 'secondary', tools, checked),
  images: fact(35, 'secondary', tools, checked),
  imageBytes: fact(20_000_000, 'secondary', tools, checked),
  videoBytes: fact(4_000_000_000, 'secondary', tools, checked),
  hashtags: fact(5, 'unchecked', 'reported in 2025, from memory', checked),
} as const;

/** No PNG. */
const mediaTypes = fact(
  ['jpg', 'jpeg', 'webp', 'mp4', 'mov', 'webm'],
  'secondary',
  'Ayrshare documentation, media guidelines',
  checked,
);

export const tiktok = definePlatform({
  id: 'tiktok',
  name: 'TikTok',
  aliases: ['tik-tok'],
  surfaces: [
    {
      id: 'caption',
      aliases: ['post', 'video', 'video-caption'],
      place: 'feed',
      unit: 'utf16',
      limits: {
        ...composer,
        // Postiz stops at 2,000.
        length: fact(
          2200,
          'secondary',
          'developers.tiktok.com content-posting-api-reference-direct-post, as tools read it',
          checked,
        ),
        foldLength: fact(150, 'folklore', 'counter sites', checked),
      },
      threads: false,
      mediaTypes,
    },
    {
      id: 'photo-title',
      aliases: [],
      place: 'feed',
      unit: 'utf16',
      limits: { length: fact(90, 'secondary', photos, checked) },
      threads: false,
    },
    {
      id: 'photo-description',
      aliases: ['photo', 'photo-caption'],
      place: 'feed',
      unit: 'utf16',
      limits: { ...composer, length: fact(4000, 'secondary', photos, checked) },
      threads: false,
      mediaTypes,
    },
  ],
  detection: { links: 'none', hashtags: 'word', mentions: 'name', cashtags: 'none' },
  markup: 'plain',
  web: {
    hosts: ['tiktok.com'],
    homePaths: [],
    shortHosts: ['vm.tiktok.com', 'vt.tiktok.com'],
  },
});
