import type { Cue } from './cue.ts';
import { plainPhrase } from './plain-word.ts';

/** A phrase of a lexicon, met at one of the words that it is kept under. */
export interface Phrase {
  readonly cue: Cue;
  /** Its first word, where the key tells only a part of it. */
  readonly first: string;
  /** The words that are still to be compared. */
  readonly rest: string;
  /** It counts only where a clause begins. */
  readonly atStart: boolean;
}

/** The phrases under one key: those that go on with a certain second word, and all others. */
export interface Opening {
  readonly others: readonly Phrase[];
  /** What follows the second word is their rest. */
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>;
}

/** Phrases by a key. */
export interface Shelf {
  get(key: string): Opening | undefined;
}

/**
 * All phrases of a lexicon by their first words, or by the letters of a first word that is only the beginning
 * (`stem*`) or the end (`*stem`) of one.
 */
export interface PhraseBook {
  readonly words: Shelf;
  readonly beginnings: Shelf;
  readonly ends: Shelf;
}

type ShelfName = keyof PhraseBook;

/**
 * A book as it is kept: the names of the cues, with spaces between, and the phrases of each shelf. There `|` stands
 * between the keys with their phrases, `;` between a key and the phrases `cue,first,rest`, where cues are numbered and
 * the first word is left out if the key is all of it.
 */
export type PackedBook = Readonly<Record<ShelfName | 'cues', string>>;

/** So few letters of a stem, and so many at most, find its phrases. */
export const STEM = 4;
export const LONGEST_STEM = 10;

/** Sorts the phrases of a lexicon by their keys. */
export function packPhrases(cues: Readonly<Record<Cue, readonly string[]>>): PackedBook {
  const shelves = {
    words: new Map<string, string[]>(),
    beginnings: new Map<string, string[]>(),
    ends: new Map<string, string[]>(),
  };
  const listOf = (shelf: ShelfName, key: string) => {
    const list = shelves[shelf].get(key) ?? [];
    shelves[shelf].set(key, list);
    return list;
  };
  const names = Object.keys(cues) as Cue[];
  names.forEach((cue, number) => {
    for (const phrase of cues[cue]) {
      const { sign, first, rest } = partsOf(phrase);
      const { shelf, stem } = placeOf(first);
      const key = keyOf(shelf, stem, LONGEST_STEM);
      // Where the shortest key is not on the shelf, no longer one is.
      listOf(shelf, keyOf(shelf, stem, STEM));
      listOf(shelf, key).push([`${sign}${number}`, key === stem ? '' : first, rest].join(','));
    }
  });
  return {
    cues: names.join(' '),
    words: packShelf(shelves.words),
    beginnings: packShelf(shelves.beginnings),
    ends: packShelf(shelves.ends),
  };
}

function packShelf(lists: ReadonlyMap<string, readonly string[]>): string {
  return Array.from(lists, ([key, list]) => [key, ...list].join(';')).join('|');
}

function partsOf(phrase: string): { sign: string; first: string; rest: string } {
  const sign = phrase.startsWith('^') ? '^' : '';
  const written = plainPhrase(phrase.slice(sign.length));
  const space = written.indexOf(' ');
  if (space < 0) return { sign, first: written, rest: '' };
  return { sign, first: written.slice(0, space), rest: written.slice(space + 1) };
}

function placeOf(first: string): { shelf: ShelfName; stem: string } {
  if (first.endsWith('*')) return { shelf: 'beginnings', stem: first.slice(0, -1) };
  if (first.startsWith('*')) return { shelf: 'ends', stem: first.slice(1) };
  return { shelf: 'words', stem: first };
}

function keyOf(shelf: ShelfName, stem: string, length: number): string {
  if (shelf === 'words') return stem;
  return shelf === 'beginnings' ? stem.slice(0, length) : stem.slice(-length);
}

/** A book whose openings are read when a text first has their words: most are never met. */
export function openBook({ cues, words, beginnings, ends }: PackedBook): PhraseBook {
  const names = cues.split(' ') as Cue[];
  return {
    words: openShelf(words, names),
    beginnings: openShelf(beginnings, names),
    ends: openShelf(ends, names),
  };
}

function openShelf(packed: string, names: readonly Cue[]): Shelf {
  const openings = new Map<string, Opening | string>();
  for (const entry of packed.split('|')) {
    const end = entry.indexOf(';');
    if (end < 0) openings.set(entry, NO_OPENING);
    else openings.set(entry.slice(0, end), entry.slice(end + 1));
  }
  return {
    get(key) {
      const known = openings.get(key);
      if (typeof known !== 'string') return known;
      const read = openingFrom(known, names);
      openings.set(key, read);
      return read;
    },
  };
}

/** Of a key that only says that there are longer ones. */
const NO_OPENING: Opening = { others: [], bySecond: new Map() };

function openingFrom(list: string, names: readonly Cue[]): Opening {
  const others: Phrase[] = [];
  const bySecond = new Map<string, Phrase[]>();
  for (const packed of list.split(';')) {
    const [number = '', first = '', words = ''] = packed.split(',');
    const atStart = number.startsWith('^');
    const cue = names[Number(atStart ? number.slice(1) : number)];
    if (cue === undefined) continue;
    const space = words.indexOf(' ');
    const second = space < 0 ? words : words.slice(0, space);
    if (second === '' || second.includes('*')) {
      others.push({ cue, first, rest: words, atStart });
      continue;
    }
    const phrase = { cue, first, rest: space < 0 ? '' : words.slice(space + 1), atStart };
    const known = bySecond.get(second);
    if (known === undefined) bySecond.set(second, [phrase]);
    else known.push(phrase);
  }
  return { others, bySecond };
}
