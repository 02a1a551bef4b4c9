import { describe, expect, it } from 'vitest';
import { defectsOf, literalText, namesOf, partsOf, read } from './reading.ts';

function tweet(source: string) {
  return read(source, { path: 'tweets/a.tweet' });
}

function mediaOf(source: string) {
  return tweet(source).sections[0]?.parts.map(({ media }) => media.map(({ url }) => url));
}

describe('a tweet file', () => {
  it('goes to X, or where it says', () => {
    expect(namesOf(tweet('hi'))).toEqual(['x']);
    expect(tweet('hi').destinations[0]?.source).toBe('format');
    expect(namesOf(tweet('---\nplatform: mastodon\n---\nhi'))).toEqual(['mastodon']);
  });

  it('is taken to the letter', () => {
    const text = '# no *heading* [a](b) &amp; \\*';
    expect(literalText(tweet(text).sections[0]?.parts[0])).toBe(text);
  });
});

describe('a thread of tweets', () => {
  it.each([
    ['one\n---\ntwo\n---\nthree', ['one', 'two', 'three']],
    ['one\r\n---\r\ntwo', ['one', 'two']],
    ['one\r---\rtwo', ['one', 'two']],
    ['one\n---', ['one']],
    ['one\n---\n\n---\ntwo', ['one', 'two']],
    ['---\nthread-delimiter: "***"\n---\none\n***\ntwo\n---\nstill', ['one', 'two\n---\nstill']],
    ['---\nthread-delimiter: [a]\n---\none\n---\ntwo', ['one', 'two']],
    ['---\nthreadDelimiter: "***"\n---\none\n***\ntwo', ['one\n***\ntwo']],
  ])('%j', (source, parts) => {
    expect(partsOf(tweet(source))).toEqual([parts]);
  });

  it('may have front matter for each part', () => {
    const source = [
      ...['---', 'media:', '  - file: a.png', '---', 'one'],
      ...['---', '---', 'media:', '  - {file: b.png, alt: B}', '  - c.png', '---', 'two'],
      ...['---', 'three'],
    ];
    for (const end of ['\n', '\r\n']) {
      const text = source.join(end);
      expect(partsOf(tweet(text))).toEqual([['one', 'two', 'three']]);
      expect(mediaOf(text)).toEqual([['a.png'], ['b.png', 'c.png'], []]);
      expect(tweet(text).defects).toEqual([]);
    }
  });

  it('may begin parts with front matter below another delimiter', () => {
    const source = '---\nthread-delimiter: "=="\n---\none\n==\n---\nmedia: [a.png]\n---\ntwo';
    expect(partsOf(tweet(source))).toEqual([['one', 'two']]);
    expect(mediaOf(source)).toEqual([[], ['a.png']]);
  });

  it('keeps a part that has media only', () => {
    const source = 'one\n---\n---\nmedia: [a.png]\n---\n';
    expect(partsOf(tweet(source))).toEqual([['one', '']]);
  });

  it('reports what is wrong in each part', () => {
    const source =
      '---\ndate: soon\n---\none\n---\n---\nby: @bob\n---\ntwo\n---\n---\nmedia: {a: b}\n---\nthree';
    expect(defectsOf(tweet(source))).toEqual([
      ['wrong-value', 'soon'],
      ['unreadable-front-matter', '@bob'],
      ['wrong-value', '{a: b}'],
    ]);
    expect(partsOf(tweet(source))).toEqual([['one', 'two', 'three']]);
  });

  it('may have very many parts', () => {
    expect(partsOf(tweet('a\n---\n'.repeat(3000)))[0]).toHaveLength(3000);
    expect(partsOf(tweet('---\n'.repeat(3000)))).toEqual([[]]);
  });
});

describe('a poll', () => {
  it.each([
    ['Which?\n\n( ) one\n( ) two', 'Which?'],
    ['Which?\n() one\n( ) two\n() three\n( ) four\n', 'Which?'],
    ['Which?\r\n( ) one\r\n( ) two', 'Which?'],
    ['Which?\n( ) one', 'Which?\n( ) one'],
    ['Which?\n( ) 1\n( ) 2\n( ) 3\n( ) 4\n( ) 5', 'Which?\n( ) 1\n( ) 2\n( ) 3\n( ) 4\n( ) 5'],
    ['( ) one\nWhich?\n( ) two', '( ) one\nWhich?\n( ) two'],
    ['Which?\n(x) one\n(x) two', 'Which?\n(x) one\n(x) two'],
  ])('at the end of %j leaves %j', (source, text) => {
    expect(partsOf(tweet(source))).toEqual([[text]]);
  });

  it('may end each part of a thread', () => {
    const source = 'one?\n( ) a\n( ) b\n---\ntwo?\n( ) a\n( ) b';
    expect(partsOf(tweet(source))).toEqual([['one?', 'two?']]);
  });
});

describe('a retweet', () => {
  const meta = '---\nretweet: https://twitter.com/a/status/1\n---\n';

  it('needs no text', () => {
    expect(tweet(meta)).toMatchObject({ sections: [{ parts: [] }], defects: [] });
  });

  it('quotes with one', () => {
    expect(partsOf(tweet(`${meta}so true`))).toEqual([['so true']]);
  });
});
