import { definePlatform } from './platform.ts';

export const instagram = definePlatform({
  id: 'instagram',
  name: 'Instagram',
  aliases: ['ig', 'insta'],
  surfaces: [
    {
      id: 'caption',
      aliases: ['post', 'feed', 'reel'],
      place: 'feed',
      limits: {
        length: {
          value: 2200,
          source: 'the API error quoted in exileum/meta-mcp#251; every publishing tool agrees',
          checked: '2026-11-22',
          certainty: 'secondary',
        },
      },
      threads: false,
    },
  ],
  counting: { unit: 'utf16' },
  detector: 'linkify',
});
