import fc from 'fast-check';
import { expect, it } from 'vitest';
import { masked } from '../../../src/checks/markup/masked.ts';

const text = fc.string({ unit: fc.constantFrom('a', '*', '\n', '😀'), maxLength: 30 });
const spans = fc.array(
  fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => ({ start, end: start + length })),
);

it('hides what stands in the spans, however they lie, and nothing else', () => {
  fc.assert(
    fc.property(text, spans, (one, hidden) => {
      const expected = one
        .split('')
        .map((unit, at) =>
          unit !== '\n' && hidden.some(({ start, end }) => start <= at && at < end) ? 'x' : unit,
        )
        .join('');
      expect(masked(one, hidden)).toBe(expected);
    }),
  );
});
