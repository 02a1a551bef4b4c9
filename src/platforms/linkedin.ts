import { fact } from './fact.ts';
import { definePlatform } from './platform.ts';

const checked = '2026-11-22';
const images = 'learn.microsoft.com linkedin multiimage-post-api';
const polls = 'learn.microsoft.com linkedin poll-post-api';
const fold = 'John Espirian, September 2024';
const blogs = 'marketing blogs';
const zernio = 'Zernio documentation';

/** What the composer of posts takes, on a page and in a group. */
const composer = {
  foldLines: fact(3, 'secondary', fold, checked),
  // What three lines hold in a browser and on a phone; others say 200 and 150.
  foldLength: fact(210, 'folklore', blogs, checked),
  minFoldLength: fact(140, 'folklore', blogs, checked),
  altLength: fact(4086, 'secondary', 'trypostit/trypost PR #179, 2026-07-11', checked),
  images: fact(20, 'platform', images, checked),
  videos: fact(1, 'platform', images, checked),
  pollOptions: fact(4, 'platform', polls, checked),
  minPollOptions: fact(2, 'platform', polls, checked),
  pollOptionLength: fact(30, 'secondary', zernio, checked),
  pollQuestionLength: fact(140, 'secondary', zernio, checked),
} as const;

export const linkedin = definePlatform({
  id: 'linkedin',
  name: 'LinkedIn',
  aliases: ['linked-in'],
  surfaces: [
    {
      id: 'post',
      aliases: ['page', 'company', 'company-page', 'profile', 'member', 'organization'],
      place: 'feed',
      // "Characters" of a Java string array: UTF-16 is the likely unit, and what every tool counts.
      unit: 'utf16',
      limits: {
        ...composer,
        length: fact(
          3000,
          'platform',
          'the API error FIELD_ARRAY_SIZE_TOO_HIGH, as quoted in n8n-io/n8n#22899',
          checked,
        ),
      },
      threads: false,
      reserved: fact(
        '\\|{}@[]()<>#*_~',
        'platform',
        'learn.microsoft.com linkedin little-text-format; n8n-io/n8n#10185',
        checked,
      ),
    },
    {
      id: 'group',
      aliases: [],
      place: 'group',
      unit: 'utf16',
      limits: {
        ...composer,
        // One blog, outdated elsewhere, says 5,000.
        length: fact(3000, 'folklore', 'no source found; assumed from the same composer', checked),
      },
      threads: false,
    },
    {
      id: 'comment',
      aliases: ['reply'],
      place: 'comment',
      unit: 'utf16',
      limits: {
        // A blog says 1,500.
        length: fact(
          1250,
          'secondary',
          'Ayrshare and Publora documentation; Buffer enforces 1248',
          checked,
        ),
      },
      threads: false,
    },
    {
      id: 'article',
      aliases: ['articles', 'pulse'],
      place: 'feed',
      markup: 'formatted',
      unit: 'utf16',
      // Others say 125,000, 100,000 and 40,000.
      limits: { length: fact(110_000, 'folklore', blogs, checked) },
      threads: false,
    },
    {
      id: 'article-headline',
      aliases: ['article-title', 'headline'],
      place: 'feed',
      unit: 'utf16',
      // Or 150.
      limits: { length: fact(100, 'folklore', blogs, checked) },
      threads: false,
    },
  ],
  detection: { links: 'everywhere', hashtags: 'word', mentions: 'none', cashtags: 'none' },
  markup: 'plain',
  web: { hosts: ['linkedin.com'], homePaths: ['/feed'], shortHosts: ['lnkd.in'] },
});
