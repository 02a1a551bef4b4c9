import { pollLimits } from '../../rules/poll-limits.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const poll = (targets: string, yaml: string, more = '') =>
  `---\nplatforms: [${targets}]\n${more}poll: ${yaml}\n---\nWhich boat shall we paint first?\n`;
const tweet = (...options: string[]) =>
  `Which boat first?\n\n${options.map((option) => `( ) ${option}`).join('\n')}\n`;

const family = '👨‍👩‍👧‍👦';

ruleTester(pollLimits, {
  valid: [
    { draft: poll('x, mastodon, threads, linkedin', '[Ada, Bertha]') },
    { draft: poll('x', '[Ada, Bertha, Clara, Dora]') },
    { name: 'X, 25 characters', draft: poll('x', `[${'a'.repeat(25)}, ${'b'.repeat(25)}]`) },
    { name: 'graphemes count', draft: poll('x', `["${family.repeat(25)}", Bertha]`) },
    { name: 'Mastodon, 50 characters', draft: poll('mastodon', `[${'a'.repeat(50)}, B]`) },
    { name: 'LinkedIn with media', draft: poll('linkedin', '[Ada, Bertha]', 'media: [a.png]\n') },
    { name: 'in a .tweet file', draft: tweet('Ada', 'Bertha', 'Clara'), path: 'a.tweet' },
    {
      name: 'an instance that takes more',
      draft: poll('mastodon', '[1, 2, 3, 4, 5, 6]'),
      accounts: { mastodon: { limits: { pollOptions: 6 } } },
    },
    {
      name: 'a question where nothing bounds it',
      draft: poll('x', `{question: ${'a'.repeat(300)}, options: [Ada, Bertha]}`),
    },
    { name: 'no poll', draft: '---\nplatform: bluesky\n---\nWhich boat?\n\n( ) Ada\n( ) Bertha\n' },
    {
      name: 'media of another part of the thread',
      draft:
        '---\npoll: [Ada, Bertha]\n---\nWhich?\n---\n---\nmedia: [{file: a.png}]\n---\nLook.\n',
      path: 'a.tweet',
    },
  ],
  invalid: [
    {
      draft: poll('bluesky, x', '[Ada, Bertha]'),
      problems: [
        {
          messageId: 'noPolls',
          at: '[Ada, Bertha]',
          severity: 'error',
          blocking: true,
          targets: ['bluesky'],
          data: { platform: 'Bluesky' },
        },
      ],
    },
    {
      name: 'where there are no polls, nothing else is said of it',
      draft: poll('bluesky', '[Ada, Ada, "", 4, 5, 6]'),
      problems: [{ messageId: 'noPolls', at: '[Ada, Ada, "", 4, 5, 6]' }],
    },
    {
      name: 'beside media',
      draft: poll('x, mastodon', '[Ada, Bertha]', 'media: [a.png]\n'),
      problems: [
        {
          messageId: 'besideMedia',
          at: '[Ada, Bertha]',
          severity: 'error',
          blocking: true,
          targets: ['x'],
        },
        { messageId: 'besideMedia', at: '[Ada, Bertha]', targets: ['mastodon'] },
      ],
    },
    {
      name: 'too many options',
      draft: poll('x', '[Ada, Bertha, Clara, Dora, Elsa, Frida]'),
      problems: [
        {
          messageId: 'tooMany',
          at: 'Elsa',
          severity: 'error',
          blocking: true,
          data: { platform: 'X', count: 6, limit: 4 },
        },
      ],
    },
    {
      name: 'too few options',
      draft: poll('x, discord', '[Ada]'),
      problems: [
        { messageId: 'tooFew', at: '[Ada]', targets: ['x'], data: { count: 1, limit: 2 } },
      ],
    },
    {
      name: 'none at all',
      draft: poll('mastodon', '[]'),
      problems: [{ messageId: 'tooFew', at: '[]', data: { count: 0 } }],
    },
    {
      name: 'an option that is too long',
      draft: poll('x, mastodon', `[Ada, The old pilot boat from 1912]`),
      problems: [
        {
          messageId: 'longOption',
          at: 'The old pilot boat from 1912',
          severity: 'error',
          blocking: true,
          targets: ['x'],
          data: { text: 'The old pilot boat from 1912', count: 28, limit: 25, over: 3 },
        },
      ],
    },
    {
      name: 'a question that is too long',
      draft: poll('linkedin', `{question: ${'a'.repeat(141)}, options: [Ada, Bertha]}`),
      problems: [
        {
          messageId: 'longQuestion',
          at: 'a'.repeat(141),
          data: { count: 141, limit: 140, over: 1 },
        },
      ],
    },
    {
      name: 'an empty option',
      draft: poll('x', '[Ada, Bertha, ""]'),
      problems: [
        { messageId: 'emptyOption', at: '[Ada, Bertha, ""]', severity: 'error', blocking: true },
      ],
    },
    {
      name: 'the same option twice, once for all places',
      draft: poll('x, mastodon', '[Ada, Bertha, " ADA "]'),
      problems: [
        {
          messageId: 'sameOption',
          at: ' ADA ',
          severity: 'warning',
          blocking: false,
          targets: ['x', 'mastodon'],
          data: { text: 'ADA' },
        },
      ],
    },
    {
      name: 'hearsay',
      draft: poll('reddit', '[1, 2, 3, 4, 5, 6, 7]'),
      problems: [
        {
          messageId: 'perhapsRefused',
          at: '7',
          severity: 'warning',
          blocking: false,
          data: { count: 7, limit: 6 },
        },
      ],
    },
    {
      name: 'in a .tweet file',
      draft: tweet('Ada', 'The old pilot boat from 1912'),
      path: 'a.tweet',
      problems: [{ messageId: 'longOption', at: 'The old pilot boat from 1912', targets: ['x'] }],
    },
    {
      name: 'in a .tweet file with media',
      draft: `---\nmedia: [{file: a.png, alt: Two boats}]\n---\n${tweet('Ada', 'Bertha')}`,
      path: 'a.tweet',
      problems: [{ messageId: 'besideMedia', at: '( ) Ada\n( ) Bertha' }],
    },
    {
      name: 'an instance that takes less',
      draft: poll('mastodon', '[Ada, Bertha, Clara]'),
      accounts: { mastodon: { instance: { configuration: { polls: { max_options: 2 } } } } },
      problems: [{ messageId: 'tooMany', at: 'Clara', data: { limit: 2 } }],
    },
    {
      name: 'while it is a draft, a warning',
      draft: poll('bluesky', '[Ada, Bertha]', 'status: draft\n'),
      problems: [
        { messageId: 'noPolls', at: '[Ada, Bertha]', severity: 'warning', blocking: false },
      ],
    },
  ],
});
