import { oneWayAccount } from '../../rules/one-way-account.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const on = (text: string, target = 'mastodon') => `---\nplatform: ${target}\n---\n${text}\n`;
const announcements = [
  'We are proud to announce our new ferry. Book your seat now: https://example.org/book',
  'Our new timetable is out now. Download it here: https://example.org/timetable',
  'Now available: our annual pass for all lines. Get yours: https://example.org/pass',
  'New blog post: how our crew welcomes winter. Read more: https://example.org/winter',
];
const [first = '', ...others] = announcements;
const talk = [
  'Which island should our ferry call at first? Tell us!',
  'Thank you @ada for the patient drawings of our ferry!',
  'What do you read on a crossing?',
];

ruleTester(oneWayAccount, {
  valid: [
    { name: 'four drafts are too few', draft: on(first), after: others.map((text) => on(text)) },
    {
      name: 'half of them talk',
      draft: on(first),
      after: [...others.slice(0, 2), ...talk].map((text) => on(text)),
    },
    {
      name: 'an account that is meant to announce',
      draft: on(first),
      after: [...others, first].map((text) => on(text)),
      accounts: { mastodon: { role: 'newswire' } },
    },
    {
      name: 'nobody named the target',
      draft: first,
      after: [...others, first],
    },
    {
      name: 'two accounts of which neither has five',
      draft: on(first),
      after: [...others.map((text) => on(text, 'x')), on(first, 'bluesky')],
    },
    {
      name: 'comments are no posts of the account',
      draft: on(first, 'linkedin/comment'),
      after: [...others, first].map((text) => on(text, 'linkedin/comment')),
    },
    {
      name: 'a language that postlint does not read',
      draft: on('Сегодня мы открыли новую линию на остров'),
      after: others.map((text) => on(text)),
    },
  ],
  invalid: [
    {
      name: 'five of five',
      draft: on(first),
      after: [...others, first].map((text) => on(text)),
      problems: [
        {
          messageId: 'oneWay',
          at: first,
          severity: 'warning',
          blocking: false,
          data: { accounts: 'mastodon', drafts: 5, broadcast: 5, dialogue: 0 },
        },
      ],
    },
    {
      name: 'accounts with the same drafts are named together',
      draft: on(first, '[x, mastodon]'),
      after: [...others, first].map((text) => on(text, '[x, mastodon]')),
      problems: [{ messageId: 'oneWay', at: first, data: { accounts: 'x, mastodon' } }],
    },
    {
      name: 'a thread counts once, and talks if one of its posts does',
      draft: on(first),
      after: [
        ...others.map((text) => on(text)),
        on(`${talk[0]}\n\n---\n\n${first}\n\n---\n\n${first}`),
      ],
      options: { dialogue: 0.5, broadcast: 0.9 },
      problems: [{ messageId: 'quiet', at: first, data: { drafts: 5, broadcast: 4, dialogue: 1 } }],
    },
    {
      name: 'drafts with paths are examples by their path, others by their words',
      draft: on(first),
      path: 'posts/monday.md',
      after: others.map((text) => on(text)),
      options: { drafts: 4 },
      problems: [
        {
          messageId: 'oneWay',
          at: first,
          data: {
            examples:
              'posts/monday.md, “Our new timetable is out now. Download it here: https://exa…”, “Now available: our annual pass for all lines. Get yours: ht…”',
          },
        },
      ],
    },
  ],
});
