import { definePlatform } from './platform.ts';

const counting = 'twitter-text config/v3.json; docs.x.com fundamentals/counting-characters';

export const x = definePlatform({
  id: 'x',
  name: 'X',
  aliases: ['twitter', 'x-twitter', 'twitter-x', 'x-com', 'tweet', 'tweets'],
  surfaces: [
    {
      id: 'post',
      aliases: [],
      place: 'feed',
      limits: {
        length: { value: 280, source: counting, checked: '2026-11-22', certainty: 'platform' },
      },
      tiers: {
        classic: {
          value: 140,
          source: 'twitter-text config/v1.json',
          checked: '2026-11-22',
          certainty: 'platform',
        },
        premium: {
          value: 25_000,
          source: 'help.x.com/en/using-x/types-of-posts, as cited by publishing tools',
          checked: '2026-11-22',
          certainty: 'secondary',
        },
      },
      varies: 'tier',
      threads: true,
    },
  ],
  counting: {
    unit: 'weighted',
    link: {
      each: { value: 23, source: counting, checked: '2026-11-22', certainty: 'platform' },
      schemeless: true,
    },
  },
  detector: 'twitter-text',
});
