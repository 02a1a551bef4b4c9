import { definePlatform } from './platform.ts';

const length = {
  value: 63_206,
  source: 'enforced by Postiz and Ayrshare; no document of Meta found',
  checked: '2026-11-22',
  certainty: 'folklore',
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
      limits: { length },
      threads: false,
    },
    {
      id: 'group',
      aliases: [],
      place: 'group',
      limits: { length },
      threads: false,
    },
  ],
  counting: { unit: 'utf16' },
  detector: 'linkify',
});
