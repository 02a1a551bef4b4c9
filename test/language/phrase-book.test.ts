import { expect, it } from 'vitest';
import type { Cue } from '../../src/language/cue.ts';
import { openBook, packPhrases } from '../../src/language/phrase-book.ts';

function bookOf(cues: { readonly [cue in Cue]?: readonly string[] }) {
  return openBook(packPhrases(cues as Record<Cue, readonly string[]>));
}

it('finds phrases by their first words, and those by their second', () => {
  const book = bookOf({ thanks: ['Merci', '^merci à', 'merci à @'], idiom: ['sans merci'] });
  const opening = book.openingOf('merci');
  expect(opening?.others).toEqual([{ cue: 'thanks', first: '', rest: '', atStart: false }]);
  expect(opening?.bySecond.get('a')).toEqual([
    { cue: 'thanks', first: '', rest: '', atStart: true },
    { cue: 'thanks', first: '', rest: '@', atStart: false },
  ]);
  expect(book.openingOf('sans')?.bySecond.get('merci')).toHaveLength(1);
});

it('finds stems by their first or last letters, ten at most', () => {
  const book = bookOf({ jobRole: ['engineer*', '*smith', 'nurs* wanted', 'administrator*'] });
  const phrasesOf = (word: string) => book.openingsOf(word).flatMap(({ others }) => others);
  expect(phrasesOf('engineering')).toHaveLength(1);
  expect(phrasesOf('engine')).toEqual([]);
  expect(phrasesOf('locksmith')).toHaveLength(1);
  expect(phrasesOf('administration')[0]?.first).toBe('administrator*');
  expect(book.openingsOf('nurses')[0]?.bySecond.get('wanted')).toHaveLength(1);
  expect(book.openingOf('engineer')).toBeUndefined();
});

it.each(['', 'constructor', '__proto__', 'nothing'])('has no opening for %j', (word) => {
  expect(bookOf({ thanks: ['merci'] }).openingOf(word)).toBeUndefined();
  expect(bookOf({ thanks: ['merci'] }).openingsOf(word)).toEqual([]);
  expect(bookOf({}).openingOf(word)).toBeUndefined();
});

it('keeps a phrase that is the name of something every object has', () => {
  const book = bookOf({ thanks: ['constructor', 'toString of'] });
  expect(book.openingOf('constructor')?.others).toHaveLength(1);
  expect(book.openingOf('tostring')?.bySecond.get('of')).toHaveLength(1);
});
