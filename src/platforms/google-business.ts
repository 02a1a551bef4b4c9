import { fact } from './fact.ts';
import { definePlatform } from './platform.ts';

const checked = '2026-11-22';
const tools = 'publishing tools';
const ayrshare = 'Ayrshare documentation';

/** The only file of a post is an image. */
const files = {
  images: fact(1, 'secondary', tools, checked),
  imageBytes: fact(5_000_000, 'secondary', tools, checked),
  minImageWidth: fact(250, 'secondary', `${tools}; 400 advised`, checked),
  minImageHeight: fact(250, 'secondary', `${tools}; 300 advised`, checked),
} as const;

const mediaTypes = fact(['jpg', 'jpeg', 'png'], 'secondary', tools, checked);

export const googleBusiness = definePlatform({
  id: 'google-business',
  name: 'Google Business Profile',
  aliases: ['gbp', 'gmb', 'google-my-business'],
  surfaces: [
    {
      id: 'post',
      aliases: ['summary', 'update'],
      place: 'feed',
      // Google’s reference gives neither the number nor what it counts.
      unit: 'utf16',
      limits: {
        ...files,
        length: fact(1500, 'secondary', 'Postiz, Zernio, Broadly and Ayrshare', checked),
      },
      threads: false,
      mediaTypes,
    },
    {
      id: 'event-title',
      aliases: ['coupon', 'event'],
      place: 'feed',
      unit: 'utf16',
      limits: { ...files, length: fact(58, 'secondary', ayrshare, checked) },
      threads: false,
      mediaTypes,
    },
  ],
  // Links go into a button.
  detection: { links: 'none', hashtags: 'none', mentions: 'none', cashtags: 'none' },
  markup: 'plain',
  web: {
    hosts: ['business.google.com'],
    homePaths: [],
    shortHosts: ['g.page', 'maps.app.goo.gl', 'g.co'],
  },
});
