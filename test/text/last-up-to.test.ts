import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastUpTo } from '../../src/text/last-up-to.ts';

it('finds what a search from the end finds', () => {
  const starts = fc.array(fc.nat(20), { maxLength: 12 }).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(starts, fc.nat(20), (items, offset) => {
      const expected = items.findLastIndex((start) => start <= offset);
      expect(lastUpTo(items, offset, (start) => start)).toBe(expected);
    }),
  );
});
