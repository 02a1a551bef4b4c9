import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/checks/tags/split-words.ts';

describe('words that run together', () => {
  it.each([
    ['harbourmuseumopening', 'harbour museum opening'],
    ['openscience', 'open science'],
    ['worldmentalhealthday', 'world mental health day'],
    ['citieslovers', 'cities lovers'],
    ['videoconferences', undefined],
    ['understanding', undefined],
    ['photography', undefined],
    ['harbour', undefined],
    ['harbourxmuseum', undefined],
    ['', undefined],
    ['hafenmuseum', undefined],
  ])('%s', (letters, words) => {
    expect(splitWords(letters)?.join(' ')).toBe(words);
  });

  it('says nothing where two readings are as good: them equality, theme quality', () => {
    expect(splitWords('themequality')).toBeUndefined();
    expect(splitWords('flowershow')).toEqual(['flower', 'show']);
  });

  it('loses no letter', () => {
    const word = fc.constantFrom('harbour', 'museum', 'open', 'day', 'tide', 'world', 'boat');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const letters = words.join('');
        expect(splitWords(letters)?.join('') ?? letters).toBe(letters);
      }),
    );
  });
});
