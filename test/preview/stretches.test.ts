import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../src/preview/stretches.ts';

const none = { entities: [], marked: [], ends: [] };

describe('a text in stretches', () => {
  it('is one stretch where nothing is in it', () => {
    expect(stretchesOf(4, none)).toMatchObject([{ start: 0, end: 4, hidden: false }]);
  });

  it('is none where there is no text', () => {
    expect(stretchesOf(0, none)).toEqual([]);
  });

  it('has the gravest problem of each', () => {
    const marked = [
      { span: { start: 0, end: 6 }, severity: 'info' },
      { span: { start: 2, end: 4 }, severity: 'error' },
    ] as const;
    const found = stretchesOf(8, { ...none, marked }).map(({ severity }) => severity);
    expect(found).toEqual(['info', 'error', 'info', undefined]);
  });

  it('hides all behind the first end', () => {
    const found = stretchesOf(9, { ...none, ends: [6, 3] }).map(({ hidden }) => hidden);
    expect(found).toEqual([false, true, true]);
  });

  it('marks a problem of many words only lightly', () => {
    const marked = [{ span: { start: 0, end: 400 }, severity: 'warning' }] as const;
    const [one] = stretchesOf(500, { ...none, marked });
    expect(one).toMatchObject({ severity: undefined, spanned: true });
  });

  it('is all of the text in its order, whatever stands in it', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([one, other]) => ({
      start: Math.min(one, other),
      end: Math.max(one, other),
    }));
    const marks = fc.array(
      fc.record({ span, severity: fc.constantFrom('error', 'warning', 'info') }),
    );
    fc.assert(
      fc.property(fc.nat(40), marks, fc.array(fc.nat(40)), (length, marked, ends) => {
        const found = stretchesOf(length, { ...none, marked, ends });
        expect(found.at(0)?.start ?? 0).toBe(0);
        expect(found.at(-1)?.end ?? 0).toBe(length);
        for (const [index, { start, end }] of found.entries()) {
          expect(start).toBeLessThan(end);
          expect(found[index + 1]?.start ?? end).toBe(end);
        }
      }),
    );
  });
});
