import { duplicatePost } from '../../rules/duplicate-post.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const text =
  'The market by the harbour opens at nine, and the first hundred visitors get a bag of apples and pears.';
const nearly = text.replace('nine', 'ten');
const on = (words: string, ...meta: string[]) =>
  `---\nplatform: mastodon\n${meta.map((line) => `${line}\n`).join('')}---\n${words}\n`;
const early = on(text, 'date: 2026-12-01');

ruleTester(duplicatePost, {
  valid: [
    { name: 'the first of two', draft: early, after: [on(text, 'date: 2026-12-03')] },
    { name: 'long ago', draft: on(text, 'date: 2026-12-31'), before: [early] },
    {
      name: 'a series is meant to repeat',
      draft: on(text, 'date: 2026-12-08', 'series: market'),
      before: [on(text, 'date: 2026-12-01', 'series: market')],
    },
    {
      name: 'another account',
      draft: on(text, 'date: 2026-12-03').replace('mastodon', 'bluesky'),
      before: [early],
    },
    { name: 'a greeting', draft: on('Good morning, all!'), before: [on('Good morning, all!')] },
    {
      name: 'another link is another post',
      draft: on('We wrote this: https://example.org/b', 'date: 2026-12-01'),
      before: [on('We wrote this: https://example.org/a', 'date: 2026-12-01')],
    },
    { name: 'without days, resembling is not enough', draft: on(nearly), before: [on(text)] },
    { name: 'nobody named the target', draft: text, before: [text] },
    {
      name: 'what galaxy-social posts again',
      path: 'posts/retry-12_market.md',
      draft: on(text),
      before: [on(text)],
    },
    {
      name: 'twice in one thread',
      draft: on(`${text}\n\n---\n\n${text}`),
    },
    { name: 'comments', draft: on(text, 'kind: comment'), before: [on(text, 'kind: comment')] },
  ],
  invalid: [
    {
      draft: on(text, 'date: 2026-12-03'),
      before: [early],
      problems: [
        {
          messageId: 'same',
          at: text,
          severity: 'warning',
          blocking: false,
          data: { other: 'draft 1', days: '2 days' },
        },
      ],
    },
    {
      name: 'the later one is reported, in whatever order they come',
      draft: on(text, 'scheduled: 2026-12-03T09:00Z'),
      after: [early],
      problems: [{ messageId: 'same', at: text, data: { other: 'draft 2' } }],
    },
    {
      name: 'punctuation, case and white space make no difference',
      draft: on(text.toUpperCase().replaceAll(',', ' ;')),
      before: [on(text)],
      problems: [{ messageId: 'sameUndated', at: text.toUpperCase().replaceAll(',', ' ;') }],
    },
    {
      name: 'the day may stand in the name of the file',
      path: 'posts/2026-12-02-market.md',
      draft: on(nearly),
      before: [early],
      problems: [{ messageId: 'similar', at: nearly, severity: 'info', data: { days: '1 day' } }],
    },
    {
      name: 'one text for two accounts is one repeat',
      draft: `---\nplatforms: [x, mastodon]\n---\n${text}\n`,
      before: [`---\nplatforms: [x, mastodon]\n---\n${text}\n`],
      problems: [{ messageId: 'sameUndated', at: text }],
    },
    {
      name: 'the nearest of several',
      draft: on(text, 'date: 2026-12-05'),
      before: [on(nearly, 'date: 2026-12-04'), early],
      problems: [
        {
          messageId: 'sameLater',
          at: text,
          severity: 'info',
          data: { other: 'draft 2', days: '4 days' },
        },
      ],
    },
  ],
});
