import { expect, it } from 'vitest';
import { placeInWords } from '../../../src/checks/wording/place-in-words.ts';
import { place } from '../../post/posts.ts';

it.each([
  ['linkedin', 'LinkedIn'],
  ['linkedin/comment', 'LinkedIn comment'],
  ['linkedin/article-headline', 'LinkedIn article headline'],
])('%s is called %s', (target, words) => {
  expect(placeInWords(place(target))).toBe(words);
});
