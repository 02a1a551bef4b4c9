import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, pointsOf } from '../../src/text/lines.ts';

const MIXED = fc
  .array(fc.constantFrom('a', 'bc', '\n', '\r', '\r\n', '😀', ''), { maxLength: 20 })
  .map((pieces) => pieces.join(''));

function texts(text: string): string[] {
  return linesOf(text).map(({ start, end }) => text.slice(start, end));
}

describe('lines', () => {
  it.each([
    ['', ['']],
    ['one', ['one']],
    ['one\ntwo', ['one', 'two']],
    ['one\r\ntwo\r\n', ['one', 'two', '']],
    ['one\rtwo', ['one', 'two']],
    ['\n\r', ['', '', '']],
    ['a\r\r\nb\n\nc', ['a', '', 'b', '', 'c']],
  ])('of %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('are what stands between line ends', () => {
    fc.assert(
      fc.property(MIXED, (text) => {
        expect(texts(text)).toEqual(text.split(/\r\n|\r|\n/));
      }),
    );
  });
});

describe('points', () => {
  it.each([
    ['one\ntwo', 0, 1, 1],
    ['one\ntwo', 3, 1, 4],
    ['one\ntwo', 4, 2, 1],
    ['one\ntwo', 7, 2, 4],
    ['one\r\ntwo', 4, 1, 5],
    ['one\r\ntwo', 5, 2, 1],
    ['one\rtwo', 4, 2, 1],
    ['😀a\n', 2, 1, 3],
    ['', 0, 1, 1],
  ])('in %j, offset %i is line %i, column %i', (text, offset, line, column) => {
    expect(pointsOf(text)(offset)).toEqual({ line, column, offset });
  });

  it('lead back to the offset', () => {
    fc.assert(
      fc.property(MIXED, (text) => {
        const toPoint = pointsOf(text);
        const lines = linesOf(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = toPoint(offset);
          expect((lines[line - 1]?.start ?? Number.NaN) + column - 1).toBe(offset);
        }
      }),
    );
  });
});
