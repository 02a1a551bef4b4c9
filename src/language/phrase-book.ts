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

/** All phrases of a lexicon. */
export interface PhraseBook {
  /** Those whose first word is this very one. */
  openingOf(word: string): Opening | undefined;
  /** Also those whose first word is a stem, the beginning (`stem*`) or the end (`*stem`) of this one. */
  openingsOf(word: string): readonly Opening[];
}

type ShelfName = 'words' | 'beginnings' | 'ends';

/**
 * A book as it is kept: the names of the cues, with spaces between, and the phrases of each shelf. There `|` stands
 * between the keys with their phrases, `;` between a key and the phrases `cue,first,rest`, where cues are numbered and
 * the first word is left out if the key is all of it.
 */
export type PackedBook = Readonly<Record<ShelfName | 'cues', string>>;

/** So few letters of a stem, and so many at most, find its phrases. */
const STEM = 4;
const LONGEST_STEM = 10;

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
      const keyOf = KEYS[shelf];
      const key = keyOf(stem, LONGEST_STEM);
      // Where the shortest key is not on the shelf, no longer one is.
      listOf(shelf, keyOf(stem, STEM));
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

/** What of a word is a key on each shelf. */
const KEYS: Readonly<Record<ShelfName, (word: string, length: number) => string>> = {
  words: (word) => word,
  beginnings: (word, length) => word.slice(0, length),
  ends: (word, length) => word.slice(-length),
};

/** The openings of so many words are remembered: texts say most things with few words. */
const MOST_WORDS = 10_000;

/** A book whose openings are read when a text first has their words: most are never met. */
export function openBook({ cues, words, beginnings, ends }: PackedBook): PhraseBook {
  const names = cues.split(' ') as Cue[];
  const openingOf = openShelf(words, names);
  const beginningAs = openShelf(beginnings, names);
  const endingAs = openShelf(ends, names);
  const known = new Map<string, readonly Opening[]>();
  const find = (word: string) => {
    const openings: Opening[] = [];
    const whole = openingOf(word);
    if (whole !== undefined) openings.push(whole);
    addStems(word, beginningAs, KEYS.beginnings, openings);
    addStems(word, endingAs, KEYS.ends, openings);
    return openings.length === 0 ? NO_OPENINGS : openings;
  };
  return {
    openingOf,
    openingsOf(word) {
      const openings = known.get(word);
      if (openings !== undefined) return openings;
      const found = find(word);
      if (known.size < MOST_WORDS) known.set(word, found);
      return found;
    },
  };
}

const NO_OPENINGS: readonly Opening[] = [];

/** The stems that are the beginning or the end of a word: `manag*`, `*ager`. */
function addStems(
  word: string,
  openingOf: Shelf,
  keyOf: (word: string, length: number) => string,
  openings: Opening[],
): void {
  const shortest = word.length < STEM ? undefined : openingOf(keyOf(word, STEM));
  if (shortest === undefined) return;
  openings.push(shortest);
  const longest = Math.min(word.length, LONGEST_STEM);
  for (let length = STEM + 1; length <= longest; length++) {
    const opening = openingOf(keyOf(word, length));
    if (opening !== undefined) openings.push(opening);
  }
}

/** The phrases under a key. */
type Shelf = (key: string) => Opening | undefined;

function openShelf(packed: string, names: readonly Cue[]): Shelf {
  const openings = new Map<string, Opening | string>();
  for (const entry of packed === '' ? [] : packed.split('|')) {
    const end = entry.indexOf(';');
    if (end < 0) openings.set(entry, NO_OPENING);
    else openings.set(entry.slice(0, end), entry.slice(end + 1));
  }
  return (key) => {
    const known = openings.get(key);
    if (typeof known !== 'string') return known;
    const read = openingFrom(known, names);
    openings.set(key, read);
    return read;
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
