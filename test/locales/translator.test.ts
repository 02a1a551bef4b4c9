import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../../src/core/translator.ts';
import { germanMessages } from '../../src/index.ts';

const inGerman = translator(germanMessages);

describe('words of postlint’s own', () => {
  it.each([
    ['1 word', '1 Wort'],
    ['21 words', '21 Wörter'],
    ['https://example.org/and, #and and 2 words', 'https://example.org/and, #and und 2 Wörter'],
    ['its last characters', 'die letzten Zeichen'],
    [' (3 links × 23 = 69, 2 emoji × 2 = 4)', ' (3 Links × 23 = 69, 2 Emoji × 2 = 4)'],
    ['2 characters of several bytes = 6', '2 Zeichen aus mehreren Bytes = 6'],
    ['fbclid, igsh, gclid and 2 more', 'fbclid, igsh, gclid und 2 weitere'],
    ['LinkedIn article headline', 'LinkedIn (Artikelüberschrift)'],
    ['Friday, 4 December 2026', 'Freitag, 4. Dezember 2026'],
    ['2.1 MB', '2,1 MB'],
    ['300 × 200 pixels, 1.5 : 1', '300 × 200 Pixel, 1,5 : 1'],
    ['U+200B, zero width space, and 1 more', 'U+200B, Leerzeichen ohne Breite, und 1 weiteres'],
    ['X: 312 of 280 characters, 6 of 5 hashtags', 'X: 312 von 280 Zeichen, 6 von 5 Hashtags'],
    ['the key “and” stands there twice', 'der Schlüssel „and“ steht zweimal da'],
    [' Did you mean linkedin/comment?', ' Gemeint: linkedin/comment?'],
    ['Write “two words and 2 words”', 'Stattdessen: „two words and 2 words“'],
    ['this file', 'diese Datei'],
  ])('%j is %j', (english, german) => {
    expect(inGerman(english)).toBe(german);
  });
});

describe('what comes from a draft stays as it is', () => {
  it.each([
    ['between quotation marks', '“1 word and a link”', '„1 word and a link“'],
    ['with a mark inside', '“say ”and now” and “or”', '„say ”and now“ und „or“'],
    [
      'between straight ones',
      'Use double quotes: "a "and" b"',
      'Doppelte Anführungszeichen verwenden: "a "and" b"',
    ],
    ['in an address', 'https://example.org/1-word/and', 'https://example.org/1-word/and'],
    ['where it is not known', 'Lorem ipsum', 'Lorem ipsum'],
  ])('%s', (_, text, expected) => {
    expect(inGerman(text)).toBe(expected);
  });

  it('whatever stands between the marks', () => {
    const words = fc.array(fc.constantFrom('and', '1 word', 'nothing', 'a “ b', '2', '"', ' '));
    fc.assert(
      fc.property(words, (pieces) => {
        const quoted = pieces.join(' ');
        expect(inGerman(`“${quoted}”`)).toBe(`„${quoted}“`);
      }),
    );
  });
});

it('takes time in proportion to the length of a text', () => {
  const text = '“'.repeat(50_000) + '1 '.repeat(50_000) + '“”a'.repeat(20_000);
  expect(inGerman(text)).toContain('1 1 1');
});
