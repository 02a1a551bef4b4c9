import { expect, it } from 'vitest';
import { firstFew, listInWords } from '../../../src/checks/wording/list-in-words.ts';

it.each([
  [[], ''],
  [['PNG'], 'PNG'],
  [['JPG', 'PNG'], 'JPG or PNG'],
  [['JPG', 'PNG', 'GIF'], 'JPG, PNG or GIF'],
])('lists %j as “%s”', (names, words) => {
  expect(listInWords(names, 'or')).toBe(words);
});

it.each([
  [3, 3],
  [4, 4],
  [5, 3],
  [6, 3],
])('of %i it names %i: “1 more” is never said', (length, named) => {
  expect(firstFew(Array(length).fill('a'))).toHaveLength(named);
});
