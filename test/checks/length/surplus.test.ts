import { expect, it } from 'vitest';
import { surplusOf } from '../../../src/checks/length/surplus.ts';
import { entityAt } from '../../../src/post/entity.ts';

const tags = [0, 3, 6].map((start) => entityAt('hashtag', '#a #b #c', start, start + 2));

it('is what is past the limit, and begins at the first of it', () => {
  expect(surplusOf(tags, 3)).toBeUndefined();
  expect(surplusOf(tags, 1)).toEqual({
    data: { count: 3, limit: 1, over: 2 },
    span: { start: 3, end: 5 },
    evidence: [
      { start: 3, end: 5 },
      { start: 6, end: 8 },
    ],
  });
});
