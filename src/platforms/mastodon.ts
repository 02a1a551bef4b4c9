import { definePlatform } from './platform.ts';

const source = 'mastodon/mastodon app/validators/status_length_validator.rb (4.7.0-alpha.2)';

export const mastodon = definePlatform({
  id: 'mastodon',
  name: 'Mastodon',
  aliases: ['toot', 'toots', 'fediverse'],
  surfaces: [
    {
      id: 'post',
      aliases: [],
      place: 'feed',
      limits: { length: { value: 500, source, checked: '2026-11-22', certainty: 'platform' } },
      // Each server sets its own: GET /api/v2/instance, configuration.statuses.max_characters.
      varies: 'instance',
      threads: true,
    },
  ],
  counting: {
    unit: 'grapheme',
    link: {
      each: { value: 23, source, checked: '2026-11-22', certainty: 'platform' },
      schemeless: false,
    },
    mention: 'name',
    contentWarning: true,
  },
  detector: 'linkify',
});
