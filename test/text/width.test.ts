import { expect, it } from 'vitest';
import { widthOf } from '../../src/text/width.ts';

it.each([
  ['a', 1],
  ['é', 1],
  ['e\u0301', 1],
  ['\u0301', 0],
  ['\u200d', 0],
  ['漢', 2],
  ['Ａ', 2],
  ['😀', 2],
  ['👨‍👩‍👧', 2],
  ['🇩🇪', 2],
  ['1\ufe0f\u20e3', 2],
  ['©', 1],
  ['©\ufe0f', 2],
])('%j takes %i columns', (grapheme, columns) => {
  expect(widthOf(grapheme)).toBe(columns);
});
