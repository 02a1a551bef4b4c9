import { fact } from './fact.ts';
import { definePlatform } from './platform.ts';

const checked = '2026-11-22';
const source = 'mastodon/mastodon app/validators/status_length_validator.rb (4.7.0-alpha.2)';
const media = 'mastodon/mastodon app/models/media_attachment.rb (4.7.0-alpha.2)';
const polls = 'mastodon/mastodon app/validators/poll_options_validator.rb (4.7.0-alpha.2)';

const mediaTypes: readonly string[] = [
  ...['jpg', 'jpeg', 'png', 'gif', 'webp', 'heic', 'heif', 'avif'],
  ...['webm', 'mp4', 'm4v', 'mov'],
  ...['ogg', 'oga', 'mp3', 'wav', 'flac', 'opus', 'aac', 'm4a', '3gp', 'wma'],
];

export const mastodon = definePlatform({
  id: 'mastodon',
  name: 'Mastodon',
  aliases: ['toot', 'toots', 'fediverse'],
  surfaces: [
    {
      id: 'post',
      aliases: [],
      place: 'feed',
      unit: 'grapheme',
      limits: {
        length: fact(500, 'platform', source, checked),
        linkLength: fact(23, 'platform', source, checked),
        // A height of 706 pixels: 32 lines of 22 and a border.
        foldLines: fact(32, 'platform', 'mastodon/mastodon status_content.jsx MAX_HEIGHT', checked),
        // 1,500 up to 4.6; the server says which in its instance API.
        altLength: fact(10_000, 'platform', `${media}, PR #39306`, checked),
        media: fact(4, 'platform', media, checked),
        videos: fact(1, 'platform', media, checked),
        imageBytes: fact(16_777_216, 'platform', media, checked),
        videoBytes: fact(103_809_024, 'platform', media, checked),
        imagePixels: fact(33_177_600, 'platform', media, checked),
        gifPixels: fact(921_600, 'platform', media, checked),
        pollOptions: fact(4, 'platform', polls, checked),
        minPollOptions: fact(2, 'platform', polls, checked),
        // The user documentation still says 25.
        pollOptionLength: fact(50, 'platform', polls, checked),
      },
      // Each server sets its own: GET /api/v2/instance, configuration.statuses.max_characters.
      varies: 'instance',
      threads: true,
      mediaTypes: fact(mediaTypes, 'platform', media, checked),
      mixedMedia: fact(false, 'platform', 'docs.joinmastodon.org methods/statuses', checked),
      polls: fact('without-media', 'platform', 'docs.joinmastodon.org methods/statuses', checked),
    },
  ],
  detection: {
    links: 'mastodon',
    hashtags: 'mastodon',
    mentions: 'fediverse',
    cashtags: 'none',
  },
  markup: 'plain',
  mentionLength: 'name',
  contentWarnings: true,
  web: { hosts: [], homePaths: [], shortHosts: [] },
});
