import { fact } from './fact.ts';
import { definePlatform } from './platform.ts';

const checked = '2026-11-22';
const source = 'LemmyNet/lemmy crates/utils/src/utils/validation.rs (August 2026)';

const altLength = fact(1500, 'platform', source, checked);

export const lemmy = definePlatform({
  id: 'lemmy',
  name: 'Lemmy',
  aliases: [],
  surfaces: [
    {
      id: 'body',
      aliases: ['post', 'text'],
      place: 'group',
      unit: 'utf16',
      limits: {
        length: fact(50_000, 'platform', `${source} POST_BODY_MAX_LENGTH`, checked),
        altLength,
      },
      threads: false,
      altUnit: 'utf16',
    },
    {
      id: 'title',
      aliases: ['post-title'],
      place: 'group',
      markup: 'plain',
      // Unlike the texts, which are encoded in UTF-16 to count them.
      unit: 'code-point',
      limits: { length: fact(200, 'platform', source, checked), altLength },
      threads: false,
      altUnit: 'utf16',
    },
    {
      id: 'comment',
      aliases: ['reply'],
      place: 'comment',
      unit: 'utf16',
      limits: { length: fact(10_000, 'platform', `${source} BODY_MAX_LENGTH`, checked) },
      threads: false,
    },
  ],
  // No source found for links without a scheme. Communities are `!name@host`.
  detection: { links: 'with-scheme', hashtags: 'none', mentions: 'fediverse', cashtags: 'none' },
  markup: 'markdown',
  web: { hosts: [], homePaths: [], shortHosts: [] },
});
