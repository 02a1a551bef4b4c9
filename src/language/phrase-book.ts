import type { Cue, Lexicon } from './lexicon.ts';
import { plainPhrase } from './plain-word.ts';

/** A phrase of a lexicon: its first word, and what follows, which is split when the first word is met. */
export interface Phrase {
  readonly cue: Cue;
  readonly first: string;
  readonly rest: string;
  /** It counts only where a clause begins. */
  readonly atStart: boolean;
}

/** The phrases with one first word: those that go on with a certain second one, and all others. */
export interface Opening {
  readonly others: Phrase[];
  readonly bySecond: Map<string, Phrase[]>;
}

/**
 * All phrases of a lexicon by their first words, or by the letters of a first word that is only the beginning
 * (`stem*`) or the end (`*stem`) of one. Quick to build: the first text waits for it.
 */
export type PhraseBook = ReadonlyMap<string, Opening>;

/** So few letters of a stem, and so many at most, find its phrases. */
export const STEM = 4;
export const LONGEST_STEM = 10;

export function compilePhrases(lexicon: Lexicon): PhraseBook {
  const book = new Map<string, Opening>();
  for (const [cue, list] of Object.entries(lexicon.cues)) {
    for (const phrase of list) addPhrase(book, phrase, cue as Cue);
  }
  return book;
}

function addPhrase(book: Map<string, Opening>, phrase: string, cue: Cue): void {
  const atStart = phrase.startsWith('^');
  const written = plainPhrase(atStart ? phrase.slice(1) : phrase);
  const first = wordAt(written, 0);
  const rest = written.slice(first.length + 1);
  const opening = openingOf(book, keyOf(first));
  if (isStem(first)) openingOf(book, shortestKeyOf(first));
  const second = wordAt(rest, 0);
  listFor(opening, second).push({ cue, first, rest, atStart });
}

function wordAt(words: string, start: number): string {
  const space = words.indexOf(' ', start);
  return words.slice(start, space < 0 ? words.length : space);
}

function openingOf(book: Map<string, Opening>, key: string): Opening {
  let opening = book.get(key);
  if (opening === undefined) {
    opening = { others: [], bySecond: new Map() };
    book.set(key, opening);
  }
  return opening;
}

function listFor({ others, bySecond }: Opening, second: string): Phrase[] {
  if (second === '' || second.includes('*')) return others;
  let list = bySecond.get(second);
  if (list === undefined) {
    list = [];
    bySecond.set(second, list);
  }
  return list;
}

function isStem(word: string): boolean {
  return word.endsWith('*') || word.startsWith('*');
}

function keyOf(first: string): string {
  if (first.endsWith('*')) return beginning(first.slice(0, -1), LONGEST_STEM);
  return first.startsWith('*') ? end(first.slice(1), LONGEST_STEM) : first;
}

/** Where this is not in the book, no longer stem is. */
function shortestKeyOf(stem: string): string {
  return stem.endsWith('*') ? beginning(stem.slice(0, -1), STEM) : end(stem.slice(1), STEM);
}

export function beginning(word: string, length: number): string {
  return `${word.slice(0, length)}*`;
}

export function end(word: string, length: number): string {
  return `*${word.slice(-length)}`;
}
