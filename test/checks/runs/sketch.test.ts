import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resemblance, sketchOf, wordsToCompare } from '../../../src/checks/runs/sketch.ts';

const words = fc.array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { maxLength: 40 });

it.each([
  ['The Ferry, at nine!', ['the', 'ferry', 'at', 'nine']],
  ['See https://example.org/A?b=c now', ['see', 'https://example.org/a?b=c', 'now']],
  ['Überfahrt 🚢 naïve', ['überfahrt', 'naïve']],
  ['🚢 …', []],
])('the words of %j', (text, expected) => {
  expect(wordsToCompare(text)).toEqual(expected);
});

describe('how much two texts resemble', () => {
  const between = (one: string, other: string) =>
    resemblance(sketchOf(wordsToCompare(one)), sketchOf(wordsToCompare(other)));

  it.each([
    ['a b c d', 'a b c d', 1],
    ['a b c d', 'w x y z', 0],
    ['a b c', 'b c d', 1 / 3],
    ['', '', 0],
  ])('%j and %j: %d', (one, other, expected) => {
    expect(between(one, other)).toBeCloseTo(expected);
  });

  it('is exact for short texts, and the same both ways', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const pairs = (list: string[]) => new Set(list.slice(1).map((word, i) => list[i] + word));
        const [a, b] = [pairs(one), pairs(other)];
        const union = new Set([...a, ...b]).size;
        const shared = [...a].filter((pair) => b.has(pair)).length;
        const expected = union === 0 ? 0 : shared / union;
        expect(resemblance(sketchOf(one), sketchOf(other))).toBeCloseTo(expected);
        expect(resemblance(sketchOf(other), sketchOf(one))).toBeCloseTo(expected);
      }),
    );
  });

  it('is near for long texts', () => {
    const long = Array.from({ length: 2000 }, (_, i) => `word${i}`);
    const changed = long.map((word, i) => (i % 20 === 0 ? `${word}x` : word));
    // 1,799 of 2,199 pairs are shared.
    expect(resemblance(sketchOf(long), sketchOf(changed))).toBeGreaterThan(0.65);
    expect(resemblance(sketchOf(long), sketchOf(changed))).toBeLessThan(0.95);
  });
});
