import { fact } from './fact.ts';
import { definePlatform } from './platform.ts';

export const hackerNews = definePlatform({
  id: 'hacker-news',
  name: 'Hacker News',
  aliases: ['hackernews', 'hn'],
  surfaces: [
    {
      // No limit of a text is known.
      id: 'text',
      aliases: ['post', 'show-hn', 'ask-hn'],
      place: 'group',
      unit: 'code-point',
      limits: {},
      threads: false,
    },
    {
      id: 'title',
      aliases: ['story', 'submission'],
      place: 'group',
      markup: 'plain',
      // Its software is not public; that of Arc’s community, which came from it, counts characters.
      unit: 'code-point',
      limits: {
        length: fact(80, 'platform', 'arclanguage/anarki news.arc title-limit*', '2026-11-22'),
      },
      threads: false,
    },
  ],
  detection: { links: 'none', hashtags: 'none', mentions: 'none', cashtags: 'none' },
  // In texts; a title is shown as it is written.
  markup: 'asterisks',
  web: { hosts: ['news.ycombinator.com'], homePaths: ['/news', '/newest'], shortHosts: [] },
});
