import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composed } from '../../src/text/composed.ts';

describe('a text in NFC', () => {
  it.each([
    ['plain', 'plain', [0, 1, 5], [0, 1, 5]],
    ['caf\u00e9', 'caf\u00e9', [3, 4], [3, 4]],
    ['e\u0301a', '\u00e9a', [0, 1, 2], [0, 2, 3]],
    ['ae\u0301\u0301b', 'a\u00e9\u0301b', [0, 1, 3, 4], [0, 1, 4, 5]],
    ['\u1112\u1161\u11ab!', '\ud55c!', [0, 1, 2], [0, 3, 4]],
    // Some become longer.
    ['\u0958a', '\u0915\u093ca', [0, 2, 3], [0, 1, 2]],
  ])('of %j leads back', (written, text, offsets, starts) => {
    const seen = composed(written);
    expect(seen.text).toBe(text);
    expect(offsets.map(seen.startOf)).toEqual(starts);
    expect(offsets.map(seen.endOf)).toEqual(starts);
  });

  it('leads from inside a character to its edges', () => {
    const { text, startOf, endOf } = composed('ae\u0301\u0301b');
    expect(text).toBe('a\u00e9\u0301b');
    expect([startOf(2), endOf(2)]).toEqual([1, 4]);
  });

  it('leads every stretch between whole characters back to what it was made of', () => {
    const unit = fc.constantFrom(
      'a',
      'e\u0301',
      '\u00e9',
      '漢',
      '😀',
      '\u1112\u1161',
      '\u0301',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.array(unit), fc.array(unit), (before, after) => {
        const [one, other] = [before.join(''), `x${after.join('')}`];
        const { text, startOf, endOf } = composed(one + other);
        const middle = one.normalize('NFC').length;
        expect(text.slice(0, middle)).toBe(one.normalize('NFC'));
        expect([startOf(middle), endOf(middle)]).toEqual([one.length, one.length]);
        expect(endOf(text.length)).toBe(one.length + other.length);
      }),
    );
  });
});
