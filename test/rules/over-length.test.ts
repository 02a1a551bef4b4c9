import { describe, expect, it } from 'vitest';
import { overLength } from '../../rules/over-length.ts';
import { SIZE_LIMIT } from '../../src/draft/read.ts';
import { lint, platforms } from '../../src/index.ts';
import { targetName } from '../../src/platforms/platform.ts';
import { ruleTester } from '../harness/rule-tester.ts';

/** Plain text of a length, which ends in a space, so that what comes next stands in one place. */
const filler = (length: number) => `${'a'.repeat(length - 1)} `;
const to = (target: string, text: string) => `---\nplatform: ${target}\n---\n${text}\n`;

const link = 'https://example.org/an-address-that-counts-as-23';
const family = '👨‍👩‍👧‍👦';
const galaxy = (text: string) =>
  `---\nmedia:\n - bluesky-museum\nhashtags:\n bluesky-museum: [Harbour]\n---\n${text}\n`;

ruleTester(overLength, {
  valid: [
    { name: 'X, 280 exactly', draft: to('x', 'a'.repeat(280)) },
    { name: 'X counts a link as 23', draft: to('x', filler(257) + link) },
    { name: 'X counts an emoji as 2', draft: to('x', family.repeat(140)) },
    { name: 'Mastodon, 500 exactly', draft: to('mastodon', 'a'.repeat(500)) },
    {
      name: 'Mastodon does not count a host',
      draft: to('mastodon', `${filler(495)}@ada@a.example`),
    },
    { name: 'Bluesky, 300 graphemes', draft: to('bluesky', '🇵🇹'.repeat(300)) },
    { name: 'Threads, 500 bytes', draft: to('threads', 'é'.repeat(250)) },
    { name: 'LinkedIn, 3000', draft: to('linkedin', 'a'.repeat(3000)) },
    { name: 'LinkedIn comment, 1250', draft: to('linkedin/comment', 'a'.repeat(1250)) },
    { name: 'Instagram, 2200', draft: to('instagram', 'a'.repeat(2200)) },
    {
      name: 'each post of a thread for itself',
      draft: to('x', `${filler(200)}\n\n---\n\n${filler(200)}`),
    },
    {
      name: 'a premium account on X',
      draft: to('x', 'a'.repeat(1000)),
      accounts: { x: { tier: 'premium' } },
    },
    {
      name: 'an instance with a limit of its own',
      draft: to('mastodon', 'a'.repeat(5000)),
      accounts: { mastodon: { limits: { length: 5000 } } },
    },
    { name: 'galaxy with its tags, exactly', draft: galaxy('a'.repeat(290)), path: 'a.md' },
  ],
  invalid: [
    ...limits(),
    {
      name: 'X: links and emoji drive the count',
      draft: to('x', `${link}/1 ${link}/2 ${link}/3 🎉🎉 ${filler(203)}end`),
      problems: [
        {
          messageId: 'tooLong',
          at: 'end',
          data: { used: 283, over: 3, drivers: ' (3 links × 23 = 69, 2 emoji × 2 = 4)' },
        },
      ],
    },
    {
      name: 'the loss: links, mentions, tags and words past the limit',
      draft: to('x', `${filler(280)}Read it ${link} with @ada #maps`),
      problems: [
        {
          messageId: 'tooLong',
          at: `Read it ${link} with @ada #maps`,
          evidence: [link, '@ada', '#maps'],
          data: { lost: `${link}, @ada, #maps and 3 words` },
        },
      ],
    },
    {
      name: 'a link that only begins before the limit is lost from its start',
      draft: to('x', `${filler(270)}${link} end`),
      problems: [{ messageId: 'tooLong', at: `${link} end`, evidence: [link] }],
    },
    {
      name: 'X: wide characters weigh 2',
      draft: to('x', `${'漢'.repeat(139)}aa字`),
      problems: [
        {
          messageId: 'tooLong',
          at: '字',
          data: { over: 2, drivers: ' (140 wide characters × 2 = 280)' },
        },
      ],
    },
    {
      name: 'an emoji that does not fit is left whole',
      draft: to('x', `${'a'.repeat(279)}${family}`),
      problems: [{ messageId: 'tooLong', at: family, data: { over: 1 } }],
    },
    {
      name: 'Bluesky: few characters and too many bytes',
      draft: to('bluesky', `${family.repeat(120)} end`),
      problems: [
        {
          messageId: 'tooManyBytes',
          at: ' end',
          severity: 'error',
          blocking: true,
          data: { used: 3004, limit: 3000, over: 4 },
        },
      ],
    },
    {
      name: 'Mastodon counts the content warning',
      draft: `---\nplatform: mastodon\ncw: Floods\n---\n${'a'.repeat(494)} end\n`,
      problems: [
        {
          messageId: 'tooLong',
          at: ' end',
          data: { drivers: ' (1 content warning = 6)', over: 4 },
        },
      ],
    },
    {
      name: 'Mastodon: an address without https:// counts in full',
      draft: to('mastodon', `example.org/${filler(488)}end`),
      problems: [{ messageId: 'tooLong', at: 'end', data: { used: 503 } }],
    },
    {
      name: 'the post of a thread that is too long, and no other',
      draft: to('x', `One.\n\n---\n\n${filler(280)}two\n\n---\n\nThree.`),
      problems: [{ messageId: 'tooLong', at: 'two', part: 2, targets: ['x'] }],
    },
    {
      name: 'thread parts are one post where there are no threads',
      draft: to('linkedin', `${'a'.repeat(2998)}\n\n---\n\nend`),
      problems: [{ messageId: 'tooLong', at: 'end', data: { used: 3003 } }],
    },
    {
      name: 'one remark for each target, as each counts for itself',
      draft: `---\nplatforms: [x, bluesky]\n---\n${'a'.repeat(280)}${'b'.repeat(20)}end\n`,
      problems: [
        { messageId: 'tooLong', at: `${'b'.repeat(20)}end`, targets: ['x'] },
        { messageId: 'tooLong', at: 'end', targets: ['bluesky'] },
      ],
    },
    {
      name: 'Markdown counts as the network shows it',
      draft: to('x', `**bold** ${filler(275)}[end](https://example.org/end)`),
      problems: [{ messageId: 'tooLong', at: 'end](https://example.org/end' }],
    },
    {
      name: 'while it is a draft, a warning that blocks nothing',
      draft: `---\nplatform: x\nstatus: draft\n---\n${filler(280)}end\n`,
      problems: [{ messageId: 'tooLong', at: 'end', severity: 'warning', blocking: false }],
    },
    {
      name: 'an X account of the classic tier',
      draft: to('x', `${filler(140)}end`),
      accounts: { x: { tier: 'classic' } },
      problems: [{ messageId: 'tooLong', at: 'end', data: { limit: 140 } }],
    },
    {
      name: 'a small instance',
      draft: to('mastodon', `${filler(200)}end`),
      accounts: { mastodon: { limits: { length: 200 } } },
      problems: [{ messageId: 'tooLong', at: 'end', data: { limit: 200, over: 3 } }],
    },
    {
      name: 'galaxy-social splits: the text',
      draft: galaxy(`${filler(300)}end`),
      path: 'a.md',
      problems: [
        { messageId: 'splits', at: 'end', severity: 'info', blocking: false, data: { used: 313 } },
      ],
    },
    {
      name: 'a tool that splits, where only the bytes are too many',
      draft: `${'👨‍👩‍👧‍👦'.repeat(120)}end`,
      platforms: ['bluesky'],
      publisher: { splits: true },
      problems: [
        { messageId: 'splits', at: 'end', data: { used: 3003, unit: 'bytes', drivers: '' } },
      ],
    },
    {
      name: 'galaxy-social splits: only the tag that it appends',
      draft: galaxy('a'.repeat(295)),
      path: 'a.md',
      problems: [{ messageId: 'splits', at: 'Harbour', evidence: ['#Harbour'] }],
    },
    {
      name: 'a publisher that splits, but no comment',
      draft: `---\nplatforms: [linkedin, linkedin/comment]\n---\n${'a'.repeat(1250)}${'b'.repeat(1750)}end\n`,
      publisher: { splits: true },
      problems: [
        { messageId: 'tooLong', at: `${'b'.repeat(1750)}end`, targets: ['linkedin/comment'] },
        { messageId: 'splits', at: 'end', targets: ['linkedin'] },
      ],
    },
  ],
});

/** For every place on every network, a post that is over its limit by three. */
function limits() {
  return platforms.flatMap((platform) =>
    platform.surfaces.flatMap((surface) => {
      const target = targetName(platform, surface);
      const { value, certainty } = surface.limits.length ?? { value: Number.POSITIVE_INFINITY };
      // A draft that is over an article's limit is too large for any rule.
      if (value >= SIZE_LIMIT) return [];
      const hearsay = certainty === 'folklore' || certainty === 'unchecked';
      return {
        draft: to(target, `${filler(value)}end`),
        name: `${target}, ${value}`,
        problems: [
          {
            messageId: hearsay ? ('perhapsTooLong' as const) : ('tooLong' as const),
            at: 'end',
            severity: hearsay ? ('warning' as const) : ('error' as const),
            blocking: !hearsay,
            targets: [target],
            evidence: ['end'],
            data: { used: value + 3, limit: value, over: 3, lost: '1 word', drivers: '' },
          },
        ],
      };
    }),
  );
}

describe('over-length', () => {
  const draft = filler(300) + link;

  it('stops nobody on a target that nobody named', () => {
    const { ok, blocking, diagnostics } = lint(draft);
    const severities = diagnostics
      .filter(({ ruleId }) => ruleId === 'over-length')
      .map(({ severity }) => severity);
    expect({ ok, blocking, severities }).toEqual({
      ok: true,
      blocking: false,
      severities: ['warning', 'warning'],
    });
  });

  it('says what it rests on', () => {
    const [found] = lint(draft, { platforms: ['x'] }).diagnostics;
    expect(found?.assumes).toEqual(['account.tier = standard']);
    expect(found?.fact).toMatchObject({ value: 280, checked: expect.stringMatching(/^\d{4}-/) });
  });

  it('takes the limit of the tier, where it is given, and assumes nothing', () => {
    const config = { accounts: { x: { tier: 'classic' } } };
    const [found] = lint(draft, { platforms: ['x'], config }).diagnostics;
    expect(found?.assumes).toEqual([]);
    expect(found?.fact).toMatchObject({ value: 140 });
  });
});
