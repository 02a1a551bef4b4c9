import { definePlatform } from './platform.ts';

export const linkedin = definePlatform({
  id: 'linkedin',
  name: 'LinkedIn',
  aliases: ['linked-in'],
  surfaces: [
    {
      id: 'post',
      aliases: ['page', 'company', 'company-page', 'profile', 'member', 'organization'],
      place: 'feed',
      limits: {
        length: {
          value: 3000,
          source: 'the API error FIELD_ARRAY_SIZE_TOO_HIGH, as quoted in n8n-io/n8n#22899',
          checked: '2026-11-22',
          certainty: 'platform',
        },
      },
      threads: false,
    },
    {
      id: 'group',
      aliases: [],
      place: 'group',
      limits: {
        length: {
          value: 3000,
          source: 'no source found; assumed from the same composer',
          checked: '2026-11-22',
          certainty: 'folklore',
        },
      },
      threads: false,
    },
    {
      id: 'comment',
      aliases: ['reply'],
      place: 'comment',
      limits: {
        length: {
          value: 1250,
          source: 'Ayrshare and Publora documentation; Buffer enforces 1248',
          checked: '2026-11-22',
          certainty: 'secondary',
        },
      },
      threads: false,
    },
  ],
  // "Characters" of a Java string array: UTF-16 is the likely unit, and what every tool counts.
  counting: { unit: 'utf16' },
  detector: 'linkify',
});
