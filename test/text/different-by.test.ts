import { expect, it } from 'vitest';
import { differentBy } from '../../src/text/different-by.ts';

it('keeps the first of each key, in order', () => {
  const different = differentBy(['Boats', 'tides', 'boats', 'Tides'], (word) => word.toLowerCase());
  expect(different).toEqual(['Boats', 'tides']);
});
