import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemesOf } from '../../src/text/graphemes.ts';
import { deliver, postOf } from './posts.ts';

/** The words that a span of a post was written as. */
function written(source: string, words: string, target = 'linkedin'): string {
  const { text, map } = postOf(source, target, { path: 'a.md' });
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = map.toDraft({ start, end: start + words.length });
  return source.slice(span.start, span.end);
}

describe('the way from a post to its draft', () => {
  it.each([
    ['---\na: b\n---\nHello *big* world', 'big', 'big'],
    ['---\na: b\n---\nHello *big* world', 'Hello big', 'Hello *big'],
    ['\ufeff---\r\na: b\r\n---\r\none\r\ntwo 😀 three', 'two 😀', 'two 😀'],
    ['Q &amp; A', '&', '&amp;'],
    ['Q &amp; A', 'Q & A', 'Q &amp; A'],
    ['&#65;&#x42;C', 'B', '&#x42;'],
    ['a\\*b', '*', '*'],
    ['> one\n> two', 'one\ntwo', 'one\n> two'],
    ['> one\r\n> two', '\n', '\r\n> '],
    ['1. one\n2. two', '2. two', '2. two'],
    ['```bash\nbash\nb\n```', 'bash\nb', 'bash\nb'],
    ['```b\na\nb\n```', 'b', 'b'],
    ['> ```\n> one\n> two\n> ```', 'one\ntwo', 'one\n> two'],
    ['    a\n\n      b', 'a\n\n  b', 'a\n\n      b'],
    ['`` a`b ``', 'a`b', 'a`b'],
    ['a<br>b', '\n', '<br>'],
    ['one  \ntwo', '\n', '  \n'],
  ])('in %j leads from %j to %j', (source, words, place) => {
    expect(written(source, words)).toBe(place);
  });

  it('leads to the line of code that is meant', () => {
    const source = '```b\na\nb\n```';
    const { text, map } = postOf(source);
    expect(map.toDraft({ start: text.indexOf('b'), end: text.length })).toEqual({
      start: 7,
      end: 8,
    });
  });

  it('leads through the parts of a thread', () => {
    const source = '---\nplatforms: [x, mastodon]\n---\none\n---\n*two*\n---\nthree';
    const { posts } = deliver(source, {}, {});
    const words = posts.map(({ text, map }) => {
      const { start, end } = map.toDraft({ start: 0, end: text.length });
      return source.slice(start, end);
    });
    expect(words).toEqual(['one', 'two', 'three', 'one', 'two', 'three']);
  });

  it('leads through several parts in one post', () => {
    const source = 'one\n\n---\n\ntwo';
    expect(postOf(source).text).toBe('one\n\ntwo');
    expect(written(source, 'one\n\ntwo')).toBe(source);
  });

  it('of a sign that nobody wrote is the place where it stands', () => {
    const { text, map } = postOf('[one][r]\n\n[r]: https://example.com');
    const at = text.indexOf(': ');
    expect(map.toDraft({ start: at, end: at + 2 })).toEqual({ start: 4, end: 4 });
  });

  it('of nothing is nothing, in place', () => {
    const { map } = postOf('one *two*');
    expect(map.toDraft({ start: 4, end: 4 })).toEqual({ start: 5, end: 5 });
    expect(postOf('![a](b.png)').map.toDraft({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });
});

describe('what a publisher appends', () => {
  const source =
    '---\nhashtags: {bluesky-a: [One, Two]}\nmentions: {bluesky-a: [ada]}\nmedia: [bluesky-a]\n---\nText\n';
  const [post] = deliver(source, { path: 'a.md' }).posts;

  function place(words: string): string | undefined {
    const start = post?.text.indexOf(words) ?? 0;
    const span = post?.map.toDraft({ start, end: start + words.length });
    return span && source.slice(span.start, span.end);
  }

  it('stands below the text', () => {
    expect(post?.text).toBe('Text\n\n@ada\n#One #Two');
  });

  it('leads to the values it was made from', () => {
    expect(place('@ada')).toBe('ada');
    expect(place('#Two')).toBe('Two');
    expect(place('#One #Two')).toBe('One, Two');
    expect(place('@ada\n#One')).toBe('ada');
  });

  it('does not lengthen a span that begins in the text', () => {
    expect(place('Text\n\n@ada')).toBe('Text');
    expect(place('ext\n\n@ada\n#One #Two')).toBe('ext');
  });

  it('is found from its value', () => {
    const start = source.indexOf('Two');
    const spans = post?.map.toPost({ start, end: start + 3 });
    expect(spans?.map((span) => post?.text.slice(span.start, span.end))).toEqual([' ', '#Two']);
  });
});

/** Markdown of pieces that letters, digits and emoji pass through as they are. */
const PIECE = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom('a', 'Bc', ' d', '. ', '\n', '\r\n', '\n\n', '\r\n\r\n'),
  },
  fc.constantFrom(
    ...[
      '😀',
      '👩‍🚀',
      '🇩🇪',
      'é',
      '漢',
      '*e*',
      '**f',
      '_',
      '&lt;',
      '&#33;',
      '\\!',
      '> ',
      '- ',
      '1. ',
    ],
    ...[
      '[g](https://h.example/i)',
      '<https://j.example>',
      '![k](l)',
      '`m`',
      '`',
      '```\n',
      '~~~js\n',
    ],
    ...['    ', '\t', '# ', '<br>', '<!-- n -->', '<b>', '"', '[o][p]', '\n\n[p]: q\n\n', '[r]()'],
  ),
);
const MARKDOWN = fc.array(PIECE, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''));

const COPIED = /^[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

describe('any Markdown', () => {
  it('has every letter and emoji of its post where it was written', () => {
    fc.assert(
      fc.property(MARKDOWN, (source) => {
        const post = deliver(source).posts[0];
        if (post === undefined) return;
        let at = 0;
        for (const grapheme of graphemesOf(post.text)) {
          const span = { start: at, end: at + grapheme.length };
          at = span.end;
          if (!COPIED.test(grapheme)) continue;
          const place = post.map.toDraft(span);
          if (!isAddress(post.text, span.start))
            expect(source.slice(place.start, place.end)).toBe(grapheme);
          const back = post.map.toPost(place);
          expect(back.some(({ start, end }) => start <= span.start && end >= span.end)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leads back in order, and never out of the draft', () => {
    fc.assert(
      fc.property(MARKDOWN, (source) => {
        for (const { text, map } of deliver(source).posts) {
          let last = 0;
          for (let at = 0; at < text.length; at++) {
            const { start, end } = map.toDraft({ start: at, end: at + 1 });
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(source.length);
            last = start;
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has posts without space around them, and without CR', () => {
    fc.assert(
      fc.property(MARKDOWN, (source) => {
        for (const { text } of deliver(source).posts) {
          expect(text.trim()).toBe(text);
          expect(text).not.toContain('\r');
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** The address of a reference is written elsewhere. */
function isAddress(text: string, at: number): boolean {
  return text[at] === 'q';
}
