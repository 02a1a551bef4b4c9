import { fact } from './fact.ts';
import { definePlatform } from './platform.ts';

const checked = '2026-11-22';
const counting = 'twitter-text config/v3.json; docs.x.com fundamentals/counting-characters';
const media = 'xdevplatform/docs x-api/media/quickstart/best-practices.mdx';
const openapi = 'xdevplatform/docs openapi.json';

export const x = definePlatform({
  id: 'x',
  name: 'X',
  aliases: ['twitter', 'x-twitter', 'twitter-x', 'x-com', 'tweet', 'tweets'],
  surfaces: [
    {
      id: 'post',
      aliases: [],
      place: 'feed',
      unit: 'weighted',
      limits: {
        length: fact(280, 'platform', counting, checked),
        linkLength: fact(23, 'platform', counting, checked),
        cashtags: fact(
          1,
          'secondary',
          'the API error “maximum of one cashtag”, as read by Postiz (x.provider.ts)',
          checked,
        ),
        altLength: fact(1000, 'platform', `${openapi} CreateMediaMetadataMetadataAltText`, checked),
        media: fact(4, 'platform', media, checked),
        videos: fact(1, 'platform', media, checked),
        imageBytes: fact(5_000_000, 'platform', media, checked),
        gifBytes: fact(15_000_000, 'platform', media, checked),
        // 1,280 × 1,080 across and down.
        gifPixels: fact(1_382_400, 'platform', media, checked),
        videoBytes: fact(512_000_000, 'platform', media, checked),
        pollOptions: fact(4, 'platform', `${openapi} CreatePostsPoll`, checked),
        minPollOptions: fact(2, 'platform', `${openapi} CreatePostsPoll`, checked),
        pollOptionLength: fact(25, 'platform', `${openapi} CreatePostsPoll`, checked),
      },
      varies: 'tier',
      tiers: {
        classic: { length: fact(140, 'platform', 'twitter-text config/v1.json', checked) },
        premium: {
          // One tool still has 4,000, the value of February 2023.
          length: fact(
            25_000,
            'secondary',
            'help.x.com/en/using-x/types-of-posts, as cited by publishing tools',
            checked,
          ),
          foldLength: fact(280, 'secondary', 'publishing tools', checked),
        },
      },
      threads: true,
      mediaTypes: fact(['jpg', 'jpeg', 'png', 'gif', 'webp', 'mp4'], 'platform', media, checked),
      // The app mixes up to four; the API's document does not.
      mixedMedia: fact(false, 'secondary', media, checked),
      polls: fact('without-media', 'secondary', 'publishing tools', checked),
      refused: fact(
        'U+FEFF U+FFFE U+FFFF',
        'platform',
        'twitter-text src/regexp/invalidCharsGroup.js (3.1.0)',
        checked,
      ),
      leadingMention: fact(
        'reply',
        'platform',
        'docs.x.com x-for-websites/post-button/guides/mention-button',
        checked,
      ),
    },
    {
      id: 'article',
      aliases: ['articles'],
      place: 'feed',
      markup: 'formatted',
      // What is counted is not known.
      unit: 'utf16',
      limits: {
        length: fact(
          100_000,
          'secondary',
          'gitroomhq/postiz-app x.provider.ts maxLength; press',
          checked,
        ),
      },
      threads: false,
    },
  ],
  detection: {
    links: 'twitter-text',
    hashtags: 'twitter-text',
    mentions: 'twitter-text',
    cashtags: 'twitter-text',
  },
  markup: 'plain',
  web: { hosts: ['x.com', 'twitter.com'], homePaths: ['/home', '/explore'], shortHosts: ['t.co'] },
});
