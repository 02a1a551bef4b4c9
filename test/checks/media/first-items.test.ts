import { expect, it } from 'vitest';
import { firstItems } from '../../../src/checks/media/first-items.ts';

it('of thousands of items the first are looked at', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `${index}.png`);
  expect(firstItems(many)).toEqual(many.slice(0, 100));
  expect(firstItems(many.slice(0, 7))).toHaveLength(7);
});
