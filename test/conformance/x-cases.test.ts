import twitterText from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { detectX, twitterTextLibrary } from '../../src/post/detect-twitter-text.ts';
import { measureText } from '../../src/post/measure.ts';
import { MissingLibrary } from '../../src/text/missing-library.ts';
import { counted, measured } from '../post/posts.ts';
import { generatedTexts } from './generated-texts.ts';

const used = (text: string) => measured(text, 'x').length.used;
const asTwitterText = (text: string) =>
  measured(text, 'x', { publisher: { counting: 'twitter-text' } }).length.used;
const LINK = 23;

describe('a link on X', () => {
  it.each([
    ['https://example.org', LINK],
    ['example.org', LINK],
    ['x.co', LINK],
    ['HTTP://EXAMPLE.ORG/A', LINK],
    ['https://example.org/a/long/path?with=a&query#and-more', LINK],
    ['https://example.org:8080/a', LINK],
    ['example.org:8080', LINK + 5],
    ['example.org?a=b', LINK + 4],
    ['example.org/?a=b', LINK],
    ['(https://example.org/a_(b)_c)', LINK + 2],
    ['https://example.org/a.', LINK + 1],
    ['https://example.org/a!(b)', LINK + 4],
    ['https://example.org/tide…', LINK + 2],
    ['https://example.org/日本', LINK + 4],
    ['https://日本語.example.org/', LINK],
    ['日本語example.org', 6 + LINK],
    ['日本語example.org日本語example.com/a', 12 + 2 * LINK],
    // As many characters as the link has without the letters that are not Latin; the last five count again.
    ['example.org日本.jp/harbour', LINK + 5],
    ['#漢example.org', 3 + LINK],
    ['-example.org', 12],
    ['a.example.org_b', LINK + 2],
    ['a_b.org', 7],
    ['_a_.b.org', 9],
    ['ada@example.org', 15],
    ['@example.org', 12],
    ['http://localhost:3000', 21],
    ['https://192.0.2.1/', 18],
    ['https://ada:word@example.org/', 29],
    ['ftp://example.org', 17],
    ['aaahttps://example.org', 22],
    ['harbour.invalid', 15],
    ['https://t.co/abc123/path', LINK + 5],
    ['https://t.co/abc123?a=b', LINK],
    [`https://t.co/${'a'.repeat(40)}`, LINK],
    [`https://t.co/${'a'.repeat(41)}`, 54],
    [`https://${'a'.repeat(63)}.org`, LINK],
    [`https://${'a'.repeat(64)}.org`, 76],
    [`https://${'漢'.repeat(30)}.org`, LINK],
    [`https://${'漢'.repeat(62)}.org`, 8 + 124 + 4],
    [`https://example.org/${'a'.repeat(4068)}`, LINK],
    [`https://example.org/${'a'.repeat(4069)}`, 4089],
    ['https://xn--mnchen-3ya.example.org', LINK],
    ['https://xn--漢.みんな', 12 + 2 + 1 + 6],
  ])('%s counts %i', (text, length) => {
    expect([used(text), asTwitterText(text)]).toEqual([length, length]);
    expect(twitterText.parseTweet(text).weightedLength).toBe(length);
  });

  it('is found in the text as X puts it together, and stands where it was written', () => {
    const written =
      'cafe\u0301 https://example.org/cafe\u0301/a #cafe\u0301s. u\u0308ber example.org';
    expect(detectX(written).map(({ type, text, span }) => [type, text, span.start])).toEqual([
      ['link', 'https://example.org/cafe\u0301/a', 6],
      ['hashtag', '#cafe\u0301s', 34],
      ['link', 'example.org', 49],
    ]);
    expect(detectX(written).every(({ text, span }) => written.startsWith(text, span.start))).toBe(
      true,
    );
    expect(used(written)).toBe(5 + LINK + 1 + 6 + 7 + LINK);
  });

  it('is cut from the text as it was written', () => {
    const before = 'e\u0301'.repeat(270);
    expect(measured(`${before} https://example.org`, 'x')).toMatchObject({
      length: { used: 294 },
      cut: 541,
    });
    expect(measured(`${before}${'o\u0308'.repeat(20)}`, 'x').cut).toBe(560);
    const inTag = `${'a'.repeat(275)} #漢example.org`;
    expect(measured(inTag, 'x')).toMatchObject({ length: { used: 302 }, cut: 276 });
  });
});

describe('spans on X', () => {
  it('hold what an entity is made of, whatever is put together', () => {
    for (const text of generatedTexts(3000))
      for (const entity of detectX(text))
        expect(text.slice(entity.span.start, entity.span.end)).toBe(entity.text);
  });

  it('are twitter-text’s own where the text is in NFC', () => {
    for (const written of generatedTexts(5000)) {
      const text = written.normalize('NFC');
      const found = detectX(text).map(({ span }) => [span.start, span.end]);
      const expected = twitterText.extractEntitiesWithIndices(text).map(({ indices }) => indices);
      expect([text, found]).toEqual([text, expected]);
    }
  });
});

describe('X’s own library', () => {
  const there = (counting: 'postlint' | 'twitter-text') =>
    counted('x', { publisher: { counting } });

  it.each([
    ['postlint', 'tides at 9. Emoji 👩‍💻, 漢字 and cafe\u0301'],
    ['postlint', ''],
    ['twitter-text', 'tides at 9 – “and” so on'],
  ] as const)('is not needed to count as %s: %s', (counting, text) => {
    expect(measureText(text, [], there(counting), undefined).length.used).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['postlint', 'see example.org'],
    ['twitter-text', '🧑‍💻'],
  ] as const)('is needed to count as %s: %s', (counting, text) => {
    const without = () => measureText(text, [], there(counting), undefined);
    expect(without).toThrow(MissingLibrary);
    expect(measureText(text, [], there(counting), undefined, twitterTextLibrary).length.used).toBe(
      counting === 'postlint' ? 27 : 5,
    );
  });
});
