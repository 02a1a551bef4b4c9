import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGraphemes, graphemesOf, isPlain, utf8Length } from '../../src/text/graphemes.ts';

describe('graphemes', () => {
  it.each([
    ['plain text\n', [...'plain text\n']],
    ['e\u0301a', ['e\u0301', 'a']],
    ['\u{1F468}\u200d\u{1F469}\u200d\u{1F467}!', ['\u{1F468}\u200d\u{1F469}\u200d\u{1F467}', '!']],
    ['\u{1F1E9}\u{1F1EA}\u{1F1E6}\u{1F1F9}', ['\u{1F1E9}\u{1F1EA}', '\u{1F1E6}\u{1F1F9}']],
    ['1\ufe0f\u20e32', ['1\ufe0f\u20e3', '2']],
    ['\u{1F44D}\u{1F3FD}', ['\u{1F44D}\u{1F3FD}']],
    ['\uac01\u1112\u1161\u11ab', ['\uac01', '\u1112\u1161\u11ab']],
    ['a\r\nb', ['a', '\r\n', 'b']],
  ])('of %j', (text, expected) => {
    expect([...graphemesOf(text)]).toEqual(expected);
  });

  it('cut a text without loss', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const graphemes = [...graphemesOf(text)];
        expect(graphemes.join('')).toBe(text);
        expect(countGraphemes(text)).toBe(graphemes.length);
      }),
    );
  });
});

describe('plain text', () => {
  it.each(['', 'Hello, world!\n', '~ #1'])('%j is', (text) => {
    expect(isPlain(text)).toBe(true);
  });

  it.each(['\r\n', '\t', 'é', '😀', '\u007f'])('%j is not', (text) => {
    expect(isPlain(text)).toBe(false);
  });
});

describe('length in UTF-8', () => {
  it.each([
    ['a', 1],
    ['é', 2],
    ['漢', 3],
    ['😀', 4],
    ['\ud800', 3],
    ['\udc00\ud800', 6],
  ])('of %j is %i', (text, bytes) => {
    expect(utf8Length(text)).toBe(bytes);
  });

  it('is what an encoder writes', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
          maxLength: 20,
        }),
        (text) => {
          expect(utf8Length(text)).toBe(Buffer.byteLength(text));
        },
      ),
    );
  });
});
