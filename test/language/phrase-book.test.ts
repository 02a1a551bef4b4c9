import { expect, it } from 'vitest';
import type { Cue } from '../../src/language/cue.ts';
import { openBook, packPhrases } from '../../src/language/phrase-book.ts';

function bookOf(cues: { readonly [cue in Cue]?: readonly string[] }) {
  return openBook(packPhrases(cues as Record<Cue, readonly string[]>));
}

it('finds phrases by their first words, and those by their second', () => {
  const book = bookOf({ thanks: ['Merci', '^merci à', 'merci à @'], idiom: ['sans merci'] });
  const opening = book.get('merci');
  expect(opening?.others).toEqual([{ cue: 'thanks', first: 'merci', rest: '', atStart: false }]);
  expect(opening?.bySecond.get('a')).toEqual([
    { cue: 'thanks', first: 'merci', rest: 'a', atStart: true },
    { cue: 'thanks', first: 'merci', rest: 'a @', atStart: false },
  ]);
  expect(book.get('sans')?.bySecond.get('merci')).toHaveLength(1);
});

it('finds stems by four letters, and says there that longer ones are', () => {
  const book = bookOf({ jobRole: ['engineer*', '*smith', 'nurs* wanted'] });
  expect(book.get('engineer*')?.others).toHaveLength(1);
  expect(book.get('engi*')).toEqual({ others: [], bySecond: new Map() });
  expect(book.get('*smith')?.others).toHaveLength(1);
  expect(book.get('nurs*')?.bySecond.get('wanted')?.[0]?.first).toBe('nurs*');
});

it.each(['', 'constructor', '__proto__', 'nothing'])('has no opening for %j', (key) => {
  expect(bookOf({ thanks: ['merci'] }).get(key)).toBeUndefined();
});

it('keeps a phrase that is the name of something every object has', () => {
  const book = bookOf({ thanks: ['constructor', 'toString of'] });
  expect(book.get('constructor')?.others).toHaveLength(1);
  expect(book.get('tostring')?.bySecond.get('of')).toHaveLength(1);
});
