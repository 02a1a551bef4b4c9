import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError, measure, splitThread } from '../../src/index.ts';
import { entitiesOf } from '../../src/post/entities.ts';
import { graphemesOf } from '../../src/text/graphemes.ts';
import { detectors, place } from './posts.ts';

/** The parts of a text where a post takes so much. */
function parts(text: string, length: number, target = 'mastodon'): string[] {
  return splitThread(text, target, { account: { limits: { length } } }).map(({ text }) => text);
}

describe('a thread', () => {
  it.each([
    ['', 10, []],
    [' \n ', 10, []],
    ['short', 10, ['short']],
    ['one two three', 8, ['one two', 'three']],
    ['one two\n\nthree', 11, ['one two', 'three']],
    ['One two. Three four five six seven', 15, ['One two.', 'Three four five', 'six seven']],
    ['One (two). Three four five sixty', 18, ['One (two).', 'Three four five', 'sixty']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['日本語です。東京です。', 6, ['日本語です。', '東京です。']],
    ['it costs 10 000 now', 13, ['it costs', '10 000 now']],
    ['about 12.345,67 of it', 12, ['about', '12.345,67 of', 'it']],
    ['👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 2, ['👨‍👩‍👧👨‍👩‍👧', '👨‍👩‍👧']],
  ])('of %j at %i is %j', (text, length, expected) => {
    expect(parts(text, length)).toEqual(expected);
  });

  it('keeps links, mentions and hashtags whole', () => {
    const link = 'https://example.org/a/long/way/to/go';
    expect(parts(`see ${link} now`, 30, 'bluesky')).toEqual(['see', link, 'now']);
    expect(parts('so #AVeryLongHashtag', 10)).toEqual(['so', '#AVeryLongHashtag']);
    expect(parts('hi @somebody@example.org you', 10)).toEqual([
      'hi',
      '@somebody@example.org',
      'you',
    ]);
    expect(parts(`see ${link} now`, 30)).toEqual([`see ${link}`, 'now']);
  });

  it('leaves no stub at the end where it can', () => {
    const text = `${'word '.repeat(19)}last`;
    expect(parts(text, 95).at(-1)?.length).toBeGreaterThanOrEqual(20);
  });

  it('does not leave a link alone at the end, where it can', () => {
    const text = `${'word '.repeat(17)}more https://example.org/a/long/way/to/go/and/on`;
    expect(parts(text, 95, 'bluesky').at(-1)).toMatch(/word.*https/);
  });

  it.each(['met Mr. Jones there', 'see e.g. The Ferry', 'am 12. März 2026'])(
    'does not end a sentence in %j',
    (words) => {
      for (const part of parts(
        `${'Some words here. '.repeat(3)}${words} ${'and more of them '.repeat(3)}`,
        60,
      ))
        expect(part).not.toMatch(/(?:Mr|e\.g|12)\.$/);
    },
  );

  it('numbers its posts, in the room that there is', () => {
    const account = { limits: { length: 20 } };
    const split = (text: string) =>
      splitThread(text, 'mastodon', { account, numbering: 'end' }).map((part) => part.text);
    expect(split('one two three four five')).toEqual(['one two three 1/2', 'four five 2/2']);
    expect(split('one')).toEqual(['one']);
    const many = split('abcdefghij '.repeat(30));
    expect(many[9]).toBe('abcdefghij 10/30');
    for (const part of many) expect(part.length).toBeLessThanOrEqual(20);
  });

  it('counts the content warning in every post, where there is one', () => {
    const facts = { account: { limits: { length: 12 } }, contentWarning: 'food' };
    expect(splitThread('one two three', 'mastodon', facts)).toHaveLength(2);
    expect(splitThread('one two three', 'bluesky', facts).map(({ text }) => text)).toEqual([
      'one two',
      'three',
    ]);
  });

  it('holds to the cap on bytes', () => {
    const family = '👨‍👩‍👧‍👦'; // 25 bytes
    const text = Array(200).fill(family).join(' ');
    for (const part of splitThread(text, 'bluesky'))
      expect(measure(part.text, 'bluesky').bytes?.used).toBeLessThanOrEqual(3000);
  });

  it('fits as the publisher counts it', () => {
    const facts = {
      account: { limits: { length: 40 } },
      publisher: { counting: 'twitter-text' },
    } as const;
    const text = '🧑‍💻 '.repeat(20);
    for (const part of splitThread(text, 'x', facts))
      expect(measure(part.text, 'x', facts).remaining).toBeGreaterThanOrEqual(0);
    expect(splitThread(text, 'x', facts).length).toBeGreaterThan(
      splitThread(text, 'x', { account: facts.account }).length,
    );
  });

  it('is refused where there are none', () => {
    expect(() => splitThread('a', 'linkedin')).toThrow(ConfigError);
    expect(() => splitThread('a', 'nowhere')).toThrow(ConfigError);
  });
});

const piece = fc.constantFrom(
  ...[
    'a',
    'word ',
    'Sentence. ',
    '\n',
    '\n\n',
    ' ',
    '漢',
    '。',
    '👍🏽',
    '🇩🇪',
    'e\u0301',
    '12',
    ',5',
    ' 000',
  ],
  ...[
    ' https://example.org/some/where ',
    ' example.com ',
    ' @ada ',
    ' @ada@example.org ',
    ' #tag ',
  ],
);

describe('the parts of any text', () => {
  const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  const targets = fc.constantFrom('x', 'mastodon', 'bluesky', 'threads');

  it('hold all of it but white space, in order', () => {
    fc.assert(
      fc.property(anyText, targets, (text, target) => {
        const account = { limits: { length: 40 } };
        const split = splitThread(text, target, { account });
        let at = 0;
        for (const { span, text: shown } of split) {
          expect(text.slice(at, span.start).trim()).toBe('');
          expect(text.slice(span.start, span.end)).toBe(shown);
          at = span.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('fit, but for what must not be divided', () => {
    fc.assert(
      fc.property(anyText, targets, fc.boolean(), (text, target, numbered) => {
        const account = { limits: { length: 40 } };
        const numbering = numbered ? 'end' : 'none';
        for (const part of splitThread(text, target, { account, numbering })) {
          const over = (measure(part.text, target, { account }).remaining ?? 0) < 0;
          expect(over && part.text.length > 45).toBe(false);
        }
      }),
    );
  });

  it('divide no entity and no grapheme', () => {
    fc.assert(
      fc.property(anyText, targets, (text, target) => {
        const split = splitThread(text, target, { account: { limits: { length: 12 } } });
        const cuts = split.flatMap(({ span }) => [span.start, span.end]);
        for (const { span } of entitiesOf(text, place(target).platform, detectors))
          expect(cuts.some((at) => at > span.start && at < span.end)).toBe(false);
        const borders = new Set([0]);
        let at = 0;
        for (const grapheme of graphemesOf(text)) {
          at += grapheme.length;
          borders.add(at);
        }
        for (const cut of cuts) expect(borders).toContain(cut);
      }),
    );
  });
});
