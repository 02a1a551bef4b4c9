import { fact } from './fact.ts';
import { definePlatform } from './platform.ts';

const checked = '2026-11-22';
const postiz = 'gitroomhq/postiz-app youtube.provider.ts';
const counter = 'lettercounter.org';

/** Above 60 all of a video's hashtags are passed over; older sources say 15. */
const hashtags = fact(60, 'secondary', 'Google’s help pages, as tools cite them', checked);

export const youtube = definePlatform({
  id: 'youtube',
  name: 'YouTube',
  aliases: ['yt', 'you-tube'],
  surfaces: [
    {
      id: 'community',
      aliases: ['post', 'community-post', 'community-tab'],
      place: 'feed',
      // Nowhere does YouTube say what a character is: this is what the tools count.
      unit: 'utf16',
      limits: {
        // “Over 7,700” were typed; no number of YouTube’s was found.
        length: fact(7700, 'folklore', counter, checked),
        foldLength: fact(288, 'folklore', counter, checked),
        pollOptionLength: fact(65, 'folklore', counter, checked),
      },
      threads: false,
    },
    {
      id: 'comment',
      aliases: ['reply'],
      place: 'comment',
      unit: 'utf16',
      limits: {
        // The API has an error for it, commentTextTooLong, and no number.
        length: fact(10_000, 'folklore', 'typecount.com', checked),
      },
      threads: false,
    },
    {
      id: 'title',
      aliases: ['video-title'],
      place: 'feed',
      markup: 'plain',
      unit: 'utf16',
      limits: { length: fact(100, 'secondary', postiz, checked), hashtags },
      threads: false,
    },
    {
      id: 'description',
      aliases: ['video-description'],
      place: 'feed',
      unit: 'utf16',
      // It may be bytes that are counted: nobody has checked.
      limits: { length: fact(5000, 'secondary', postiz, checked), hashtags },
      threads: false,
    },
  ],
  // No source found for links and hashtags; `@handle` is chosen from a list in comments alone.
  detection: { links: 'everywhere', hashtags: 'word', mentions: 'none', cashtags: 'none' },
  markup: 'asterisks',
  web: { hosts: ['youtube.com', 'm.youtube.com'], homePaths: [], shortHosts: ['youtu.be'] },
});
