import { expect, it } from 'vitest';
import { countInWords } from '../../../src/checks/wording/count-in-words.ts';

it.each([
  ['1 word', countInWords(1, 'word')],
  ['2 words', countInWords(2, 'word')],
  ['2 emoji', countInWords(2, 'emoji', 'emoji')],
])('%s', (expected, words) => {
  expect(words).toBe(expected);
});
