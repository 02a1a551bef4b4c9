import { expect, it } from 'vitest';
import { MissingLibrary, needed } from '../../src/text/missing-library.ts';

it('hands out a library that is there', () => {
  expect(needed('a library', 'linkify')).toBe('a library');
});

it('says which library is missing', () => {
  const missing = expect.objectContaining({ name: 'MissingLibrary', library: 'twitter-text' });
  expect(() => needed(undefined, 'twitter-text')).toThrow(MissingLibrary);
  expect(() => needed(undefined, 'twitter-text')).toThrow(missing);
});
