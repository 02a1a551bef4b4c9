import { fact } from './fact.ts';
import { definePlatform } from './platform.ts';

const checked = '2026-11-22';
const bots = 'core.telegram.org/bots/api; tdlib/td OptionManager.cpp';
const rich = 'core.telegram.org/bots/api 10.1; tdlib/td rich_message_text_length_max';
const polls = 'core.telegram.org/bots/api 9.1 and 10.0, as in python-telegram-bot';

/** What a bot may send. */
const files = {
  media: fact(10, 'platform', bots, checked),
  imageBytes: fact(10_000_000, 'platform', bots, checked),
  gifBytes: fact(50_000_000, 'platform', bots, checked),
  videoBytes: fact(50_000_000, 'platform', bots, checked),
} as const;

/** In the apps; what a bot sends has the standard limit. */
const premium = {
  premium: { captionLength: fact(4096, 'unchecked', 'from memory', checked) },
} as const;

/**
 * Markup does not count. TDLib counts code points, while API users saw UTF-16 units refused (700 😀 as a
 * caption): the stricter of the two is taken.
 */
export const telegram = definePlatform({
  id: 'telegram',
  name: 'Telegram',
  aliases: ['tg'],
  surfaces: [
    {
      id: 'message',
      aliases: ['post', 'channel', 'channel-post', 'text'],
      place: 'feed',
      unit: 'utf16',
      limits: {
        ...files,
        length: fact(4096, 'platform', bots, checked),
        captionLength: fact(1024, 'platform', bots, checked),
        pollOptions: fact(12, 'platform', polls, checked),
        minPollOptions: fact(1, 'platform', polls, checked),
        pollOptionLength: fact(100, 'platform', polls, checked),
        pollQuestionLength: fact(300, 'platform', polls, checked),
      },
      varies: 'tier',
      tiers: premium,
      threads: false,
    },
    {
      id: 'caption',
      aliases: ['album', 'photo', 'video'],
      place: 'feed',
      unit: 'utf16',
      limits: { ...files, length: fact(1024, 'platform', bots, checked) },
      varies: 'tier',
      tiers: { premium: { length: premium.premium.captionLength } },
      threads: false,
    },
    {
      id: 'rich',
      aliases: ['rich-message'],
      place: 'feed',
      unit: 'utf16',
      limits: {
        ...files,
        length: fact(32_768, 'platform', rich, checked),
        media: fact(50, 'platform', rich, checked),
      },
      threads: false,
    },
  ],
  // Hashtags after tdlib/td MessageEntity.cpp; no source found for the dot in `name`.
  detection: { links: 'everywhere', hashtags: 'word', mentions: 'name', cashtags: 'none' },
  markup: 'formatted',
  web: {
    hosts: ['telegram.org', 'telegram.me', 't.me'],
    homePaths: [],
    shortHosts: ['t.me'],
  },
});
