import { splitThread } from '../../rules/split-thread.ts';
import { ruleTester } from '../harness/rule-tester.ts';

/** The posts of a thread as a draft. */
const thread = (...posts: string[]) =>
  `---\nplatform: mastodon\n---\n${posts.join('\n\n---\n\n')}\n`;
const long = 'and this is long enough';
const family = '👩\u200d👧';

ruleTester(splitThread, {
  valid: [
    { draft: thread('Short') },
    { draft: thread(`First ${long} 1/2`, `Second ${long} 2/2`) },
    { draft: thread(`(1/2) First ${long}`, `(2/2) Second ${long}`) },
    { draft: thread('See https://example.org/rooms', `and tell us, ${long}`) },
    { draft: thread('See https://example.org/rooms/', `Which one would you open first? ${long}`) },
    { draft: thread('We opened in 2024', `3 rooms at first, ${long}`) },
    { draft: thread('It was 1755.', `200 people came, ${long}`) },
    { draft: thread('A well-', `Known thing, ${long}`), name: 'a dash before a capital' },
    { draft: thread('1/2 cup of flour,', 'an egg', `3/4 cup of milk ${long}`, `and ${long}`) },
    { draft: thread('On 11/22 we open', `Come by, ${long}`) },
    { draft: thread(`First ${long}`, '![The ferry](ferry.png)\n\nThe ferry') },
    { draft: thread(`Two families ${family}`, `${family} and ${long}`) },
    {
      name: 'no thread where the place has none',
      draft: thread('See https://', 'example.org').replace('mastodon', 'linkedin'),
    },
  ],
  invalid: [
    {
      draft: thread('The plan: https://', `example.org/plan ${long}`),
      problems: [
        {
          messageId: 'cut',
          at: 'https://',
          part: 1,
          severity: 'warning',
          blocking: false,
          data: { what: 'a link', before: 'https://', after: 'example.org/plan' },
        },
      ],
    },
    {
      draft: thread('The plan: https://example.org/ro-', `oms ${long}`),
      problems: [{ messageId: 'cut', at: 'https://example.org/ro-' }],
    },
    {
      draft: thread('The plan: https://example.org', `/rooms?day=1 ${long}`),
      problems: [{ messageId: 'cut', at: 'https://example.org' }],
    },
    {
      draft: thread('We had 10,', `000 visitors ${long}`),
      problems: [{ messageId: 'cut', at: '10,', data: { what: 'a number', before: '10,' } }],
    },
    {
      draft: thread('We had 10', `.5 tons of them ${long}`),
      problems: [{ messageId: 'cut', at: '10' }],
    },
    {
      draft: thread('Thanks to @', `ada ${long}`),
      problems: [{ messageId: 'cut', at: '@', data: { what: 'a hashtag or a mention' } }],
    },
    {
      draft: thread('Thanks 👩\u200d', `👧 ${long}`),
      problems: [{ messageId: 'cut', at: '👩\u200d', data: { what: 'an emoji' } }],
    },
    {
      draft: thread('Thanks 👍', `🏽 ${long}`),
      problems: [{ messageId: 'cut', at: '👍', data: { what: 'an emoji' } }],
    },
    {
      draft: thread('We opened the mu-', `seum today ${long}`),
      problems: [{ messageId: 'cut', at: 'mu-', data: { what: 'a word' } }],
    },
    {
      draft: thread(`First ${long} 1/2`, `Second ${long} 2/2`, `Third ${long}`),
      problems: [
        { messageId: 'wrongNumber', at: '1/2', part: 1, data: { part: 1, of: 3, says: '1/2' } },
      ],
    },
    {
      draft: thread(`🧵 1/2 First ${long}`, `(1/2) Second ${long}`),
      problems: [{ messageId: 'wrongNumber', at: '(1/2)', part: 2 }],
    },
    {
      draft: thread(`First ${long}`, 'Bye'),
      problems: [{ messageId: 'stub', at: 'Bye', part: 2, data: { text: 'Bye' } }],
    },
  ],
});
