import { fact } from './fact.ts';
import { definePlatform } from './platform.ts';

const checked = '2026-11-22';
const message = 'discord/discord-api-docs resources/message.mdx';
const polls = 'discord/discord-api-docs resources/poll.mdx';

export const discord = definePlatform({
  id: 'discord',
  name: 'Discord',
  aliases: [],
  surfaces: [
    {
      id: 'message',
      aliases: ['post', 'announcement', 'channel'],
      place: 'feed',
      // “The API is Python 3” and counts code points, says its staff.
      unit: 'code-point',
      limits: {
        length: fact(2000, 'platform', `${message}; discord-api-docs#1315`, checked),
        altLength: fact(1024, 'platform', message, checked),
        // 10 MiB for a file unless the server or the account has more.
        imageBytes: fact(10_485_760, 'platform', message, checked),
        gifBytes: fact(10_485_760, 'platform', message, checked),
        videoBytes: fact(10_485_760, 'platform', message, checked),
        pollOptions: fact(10, 'platform', polls, checked),
        minPollOptions: fact(1, 'platform', polls, checked),
        pollOptionLength: fact(55, 'platform', polls, checked),
        pollQuestionLength: fact(300, 'platform', polls, checked),
      },
      varies: 'tier',
      // In the apps; bots have the standard limit.
      tiers: { nitro: { length: fact(4000, 'secondary', 'wikis and press', checked) } },
      threads: false,
    },
    {
      id: 'embed-title',
      aliases: [],
      place: 'feed',
      unit: 'code-point',
      limits: { length: fact(256, 'platform', message, checked) },
      threads: false,
    },
    {
      id: 'embed-description',
      aliases: ['embed'],
      place: 'feed',
      unit: 'code-point',
      // All texts of a message’s embeds take 6,000 together.
      limits: { length: fact(4096, 'platform', message, checked) },
      threads: false,
    },
  ],
  // Mentions are `<@ID>`; a typed `@name` is text. No source found for links without a scheme.
  detection: { links: 'with-scheme', hashtags: 'none', mentions: 'none', cashtags: 'none' },
  markup: 'discord',
  web: { hosts: ['discord.com'], homePaths: [], shortHosts: ['discord.gg'] },
});
