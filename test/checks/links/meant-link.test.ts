import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meantLinks } from '../../../src/checks/links/meant-link.ts';

const meant = (text: string) => meantLinks(text).map(({ start, end }) => text.slice(start, end));

describe('a link as a reader would bound it', () => {
  it.each([
    ['is followed by the end of a sentence', 'At https://a.example/b. Or https://a.example!?'],
    ['stands in brackets', '(https://a.example/b_(c)), [https://a.example/d]'],
    ['stands in quotation marks', "“https://a.example/b” 'https://a.example' «https://a.example»"],
    ['stands in Markdown', '*https://a.example* _https://a.example/b_'],
    ['follows a word without a space', 'outhttps://a.example out.https://a.example/b'],
    [
      'is one of two',
      'https://a.example/b,https://a.example/c https://a.example/dhttps://a.example',
    ],
    ['is followed by an emoji', 'https://a.example/b👍 https://a.example❤️'],
    [
      'is followed by a contraction',
      "https://a.example’s https://a.example/b’s https://a.example's",
    ],
    ['is followed by a word', 'https://quay.example.org.Next we https://a.example/b.The end'],
    ['is followed by a script without spaces', 'https://a.exampleで https://a.example/b。'],
    ['is followed by signs', 'https://a.example/b… https://a.example/c→x https://a.example|d'],
  ])('%s', (_, text) => {
    for (const link of meant(text)) {
      expect(link).toMatch(/^https:\/\/(?:a\.example|quay\.example\.org)(?:\/[b-d](?:_\(c\))?)?$/);
    }
    expect(meant(text).length).toBeGreaterThan(1);
  });

  it.each([
    'https://archive.example/2020/https://a.example/b',
    'https://a.example/?url=https://b.example',
    "https://en.a.example/wiki/McDonald's",
    'https://en.a.example/wiki/Rubik’s_Cube',
    'https://ja.a.example/wiki/日本語',
    'https://a.example/wiki/Mr._Bean',
    'https://zoo.Berlin',
    'https://www.zoo.Berlin',
    'https://Use.Galaxy.Org',
    'https://a.example/b_',
    'https://a.example/b-',
    'https://a.example/',
    'https://a.example/🎉',
    'https://💩.la/b',
    'https://a.example/?b=[1]&c=(2)#d',
    'HTTP://A.EXAMPLE',
  ])('is all of %s', (link) => {
    expect(meant(`See ${link} now`)).toEqual([link]);
  });

  it.each(['https://', 'http:// ', 'https://…', 'a://b', 'example.org'])(
    'is none in %j',
    (text) => {
      expect(meant(text)).toEqual([]);
    },
  );

  it('is in order and without overlaps, in any text', () => {
    const piece = fc.constantFrom(
      'https://',
      'a.example',
      '/',
      '=',
      ',',
      '.Next',
      '’s',
      '👍',
      ' ',
      ')',
      '(',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        let at = 0;
        for (const { start, end } of meantLinks(pieces.join(''))) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
      }),
    );
  });
});
