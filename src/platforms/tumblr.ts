import { fact } from './fact.ts';
import { definePlatform } from './platform.ts';

const checked = '2026-11-22';
const source = 'tumblr/docs npf-spec.md';

const altLength = fact(4096, 'platform', source, checked);

export const tumblr = definePlatform({
  id: 'tumblr',
  name: 'Tumblr',
  aliases: [],
  surfaces: [
    {
      id: 'post',
      aliases: [],
      place: 'feed',
      unit: 'code-point',
      limits: {
        // 1 MB as it is stored, its JSON counted: “probably closer to 900,000 characters”. Postiz stops at 32,768.
        bytes: fact(1_000_000, 'platform', source, checked),
        altLength,
        links: fact(100, 'platform', `${source}: inline links; 10 link blocks`, checked),
        mentions: fact(50, 'platform', source, checked),
        images: fact(30, 'platform', source, checked),
        // Of uploaded ones; with those of other sites it is ten.
        videos: fact(1, 'platform', source, checked),
      },
      threads: false,
    },
    {
      id: 'text-block',
      aliases: ['block', 'paragraph'],
      place: 'feed',
      unit: 'code-point',
      limits: { length: fact(4096, 'platform', source, checked), altLength },
      threads: false,
    },
  ],
  // Links and mentions are formatting of the text; no source found for what is typed. Tags stand beside it.
  detection: { links: 'with-scheme', hashtags: 'none', mentions: 'name', cashtags: 'none' },
  markup: 'formatted',
  web: { hosts: ['tumblr.com'], homePaths: ['/dashboard'], shortHosts: ['tmblr.co'] },
});
