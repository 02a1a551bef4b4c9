import { expect, it } from 'vitest';
import { tooManyLinks } from '../../rules/too-many-links.ts';
import { fact } from '../../src/platforms/fact.ts';
import { ruleTester } from '../harness/rule-tester.ts';
import { postOf } from '../post/posts.ts';

const to = (target: string, text: string) => `---\nplatform: ${target}\n---\n${text}\n`;
const links = (count: number) =>
  Array.from({ length: count }, (_, index) => `https://example.org/pier-${index + 1}`).join(' ');

ruleTester(tooManyLinks, {
  valid: [
    { name: 'five', draft: to('threads', links(5)) },
    { name: 'equal links count once', draft: to('threads', `${links(5)} again ${links(5)}`) },
    {
      name: 'a scheme, `www.` and a last `/` make no difference',
      draft: to(
        'threads',
        `${links(4)} https://quay.example.org https://www.quay.example.org/ quay.example.org`,
      ),
    },
    { name: 'hashtags and mentions are no links', draft: to('threads', `${links(5)} @ada #pier`) },
    { name: 'no limit on X', draft: to('x', links(9)) },
    { name: 'no limit on LinkedIn', draft: to('linkedin', links(9)) },
    { name: 'one in a comment', draft: to('linkedin/comment', `The port keeps them: ${links(1)}`) },
    {
      name: 'the same one twice in a comment',
      draft: to('linkedin/comment', `${links(1)}, I mean ${links(1)}`),
    },
    {
      name: 'as many in a comment as its host takes',
      draft: to('reddit/comment', links(3)),
      options: { maxInComments: 3 },
    },
    {
      name: 'each post of a thread for itself',
      draft: to('threads', `${links(4)}\n\n---\n\n${links(6).slice(-30)} ${links(3)}`),
    },
  ],
  invalid: [
    {
      name: 'six',
      draft: to('threads', links(6)),
      problems: [
        {
          messageId: 'tooMany',
          at: 'https://example.org/pier-6',
          severity: 'error',
          blocking: true,
          data: { platform: 'Threads', count: 6, limit: 5, over: 1 },
          evidence: ['https://example.org/pier-6'],
        },
      ],
    },
    {
      name: 'all that are too many are shown, each once',
      draft: to('threads', `${links(7)} https://example.org/pier-1`),
      problems: [
        {
          messageId: 'tooMany',
          at: 'https://example.org/pier-6',
          data: { count: 7, over: 2 },
          evidence: ['https://example.org/pier-6', 'https://example.org/pier-7'],
        },
      ],
    },
    {
      name: 'domains without a scheme, paths and queries count',
      draft: to(
        'threads',
        'a.example.org b.example.org b.example.org/a b.example.org/?a b.example.org/#a c.example.org',
      ),
      problems: [{ messageId: 'tooMany', at: 'c.example.org', data: { count: 6 } }],
    },
    {
      name: 'a limit that the account states',
      draft: to('mastodon', links(3)),
      accounts: { mastodon: { limits: { links: 2 } } },
      problems: [{ messageId: 'tooMany', at: 'https://example.org/pier-3', data: { limit: 2 } }],
    },
    {
      name: 'only where it is too many',
      draft: `---\nplatforms: [threads, x]\n---\n${links(6)}\n`,
      problems: [{ messageId: 'tooMany', at: 'https://example.org/pier-6', targets: ['threads'] }],
    },
    {
      name: 'two in a comment',
      draft: to('linkedin/comment', `The port keeps them: ${links(2)}`),
      problems: [
        {
          messageId: 'tooManyInComment',
          at: 'https://example.org/pier-2',
          severity: 'warning',
          blocking: false,
          data: { count: 2, limit: 1, over: 1 },
          evidence: ['https://example.org/pier-2'],
        },
      ],
    },
    {
      name: 'in a reply, on a network with a limit of its own',
      draft: `---\nplatforms: [threads, x]\nkind: reply\n---\n${links(6)}\n`,
      problems: [
        {
          messageId: 'tooManyInComment',
          at: 'https://example.org/pier-2',
          targets: ['threads', 'x'],
        },
        { messageId: 'tooMany', at: 'https://example.org/pier-6', targets: ['threads'] },
      ],
    },
    {
      name: 'while it is a draft, a warning that blocks nothing',
      draft: `---\nplatform: threads\nstatus: draft\n---\n${links(6)}\n`,
      problems: [
        {
          messageId: 'tooMany',
          at: 'https://example.org/pier-6',
          severity: 'warning',
          blocking: false,
        },
      ],
    },
  ],
});

it('leaves a limit alone that only hearsay states', () => {
  const post = postOf(links(6), 'threads');
  const limited = (certainty: 'folklore' | 'secondary') => ({
    ...post,
    target: { ...post.target, limits: { links: fact(5, certainty, 'a test', '2026-11-22') } },
  });
  expect([...tooManyLinks.check(limited('folklore'), { maxInComments: 1 })]).toEqual([]);
  expect([...tooManyLinks.check(limited('secondary'), { maxInComments: 1 })]).toHaveLength(1);
});
