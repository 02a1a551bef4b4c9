import { fact } from './fact.ts';
import { definePlatform } from './platform.ts';

const checked = '2026-11-22';
const tools = 'publishing tools';
const mcp = 'exileum/meta-mcp#251';
const hashtags = 'Instagram’s @creators, quoted by Social Media Today on 2025-12-18';

export const instagram = definePlatform({
  id: 'instagram',
  name: 'Instagram',
  aliases: ['ig', 'insta'],
  surfaces: [
    {
      id: 'caption',
      aliases: ['post', 'feed', 'reel'],
      place: 'feed',
      unit: 'utf16',
      limits: {
        length: fact(
          2200,
          'secondary',
          `the API error quoted in ${mcp}; every publishing tool agrees`,
          checked,
        ),
        foldLength: fact(125, 'platform', 'help.instagram.com/1643471055915254', checked),
        foldLines: fact(3, 'platform', 'help.instagram.com/1643471055915254', checked),
        // 30 before; whether the API refuses a sixth or passes over it is not known.
        hashtags: fact(5, 'platform', hashtags, checked),
        // Ayrshare stops at three.
        mentions: fact(20, 'unchecked', 'Graph API documents, from memory', checked),
        altLength: fact(1000, 'secondary', `Ayrshare; ${mcp}`, checked),
        minMedia: fact(1, 'secondary', 'every publishing tool', checked),
        media: fact(10, 'secondary', 'Postiz and Ayrshare; 20 in the app', checked),
        imageBytes: fact(8_388_608, 'platform', 'the API error 36000/2207004', checked),
        // 4:5. The help pages say 3:4 by now, and one tool saw it pass (mvdicarlo/postybirb#762, May 2026).
        minAspect: fact(0.8, 'secondary', tools, checked),
        maxAspect: fact(1.91, 'secondary', tools, checked),
      },
      threads: false,
      mediaTypes: fact(['jpg', 'jpeg', 'mp4', 'mov'], 'secondary', tools, checked),
    },
    {
      id: 'comment',
      aliases: ['reply'],
      place: 'comment',
      unit: 'utf16',
      limits: {
        // Buffer and Ayrshare stop at 2,196; a counter site says 1,000.
        length: fact(2200, 'secondary', mcp, checked),
      },
      threads: false,
    },
    {
      id: 'bio',
      aliases: [],
      place: 'feed',
      unit: 'utf16',
      limits: { length: fact(150, 'folklore', 'counter sites', checked) },
      threads: false,
    },
    {
      id: 'dm',
      aliases: ['message'],
      place: 'feed',
      unit: 'byte',
      limits: { length: fact(1000, 'secondary', mcp, checked) },
      threads: false,
    },
  ],
  detection: { links: 'none', hashtags: 'word', mentions: 'name', cashtags: 'none' },
  markup: 'plain',
  web: { hosts: ['instagram.com'], homePaths: [], shortHosts: ['instagr.am', 'ig.me'] },
});
