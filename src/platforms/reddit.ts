import { fact } from './fact.ts';
import { definePlatform } from './platform.ts';

const checked = '2026-11-22';
const archive = 'reddit-archive/reddit (2017)';
const memory = 'from memory';

export const reddit = definePlatform({
  id: 'reddit',
  name: 'Reddit',
  aliases: [],
  surfaces: [
    {
      id: 'post',
      aliases: ['body', 'text', 'self-post', 'self-text', 'selftext'],
      place: 'group',
      unit: 'code-point',
      limits: {
        // A subreddit may ask for less. Tools stop earlier: Postiz at 10,000, Upload-Post at 5,000.
        length: fact(
          40_000,
          'platform',
          `${archive} r2/models/link.py SELFTEXT_MAX_LENGTH`,
          checked,
        ),
        images: fact(20, 'unchecked', memory, checked),
        pollOptions: fact(6, 'unchecked', memory, checked),
        minPollOptions: fact(2, 'unchecked', memory, checked),
      },
      threads: false,
    },
    {
      id: 'title',
      aliases: ['post-title'],
      place: 'group',
      markup: 'plain',
      unit: 'code-point',
      limits: { length: fact(300, 'platform', `${archive} validator.py VTitle`, checked) },
      threads: false,
    },
    {
      id: 'comment',
      aliases: ['reply'],
      place: 'comment',
      unit: 'code-point',
      limits: { length: fact(10_000, 'platform', `${archive} controllers/api.py`, checked) },
      threads: false,
    },
  ],
  // People are `u/NAME` and places `r/SUB`; `#` in front of a line makes a heading of it.
  detection: { links: 'everywhere', hashtags: 'none', mentions: 'none', cashtags: 'none' },
  markup: 'markdown',
  web: {
    hosts: ['reddit.com', 'old.reddit.com', 'new.reddit.com'],
    homePaths: [],
    shortHosts: ['redd.it'],
  },
});
