import type { Cue } from './cue.ts';
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
  readonly others: readonly Phrase[];
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>;
}

/**
 * All phrases of a lexicon by their first words, or by the letters of a first word that is only the beginning
 * (`stem*`) or the end (`*stem`) of one.
 */
export interface PhraseBook {
  get(key: string): Opening | undefined;
}

/**
 * A book as it is kept: the phrases of each key as lines `cue first rest` with tabs between, where the first is left
 * out if it is the key. Under the empty key stand the names of the cues, which the lines number.
 */
export type PackedBook = Readonly<Record<string, string>>;

/** So few letters of a stem, and so many at most, find its phrases. */
export const STEM = 4;
export const LONGEST_STEM = 10;

/** Sorts the phrases of a lexicon by their keys. */
export function packPhrases(cues: Readonly<Record<Cue, readonly string[]>>): PackedBook {
  const lines = new Map<string, string[]>();
  const linesOf = (key: string) => {
    const some = lines.get(key) ?? [];
    lines.set(key, some);
    return some;
  };
  const names = Object.keys(cues) as Cue[];
  names.forEach((cue, number) => {
    for (const phrase of cues[cue]) {
      const { sign, first, rest } = partsOf(phrase);
      const key = keyOf(first);
      if (isStem(first)) linesOf(shortestKeyOf(first));
      linesOf(key).push([`${sign}${number}`, first === key ? '' : first, rest].join('\t'));
    }
  });
  const entries = Array.from(lines, ([key, some]) => [key, some.join('\n')]);
  return Object.fromEntries([['', names.join(' ')], ...entries]);
}

function partsOf(phrase: string): { sign: string; first: string; rest: string } {
  const sign = phrase.startsWith('^') ? '^' : '';
  const written = plainPhrase(phrase.slice(sign.length));
  const space = written.indexOf(' ');
  if (space < 0) return { sign, first: written, rest: '' };
  return { sign, first: written.slice(0, space), rest: written.slice(space + 1) };
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

/** A book whose openings are read when a text first has their words: most are never met. */
export function openBook(packed: PackedBook): PhraseBook {
  const names = (packed[''] ?? '').split(' ') as Cue[];
  const known = new Map<string, Opening>();
  return {
    get(key) {
      const opening = known.get(key);
      if (opening !== undefined || key === '' || !Object.hasOwn(packed, key)) return opening;
      const read = openingFrom(packed[key] ?? '', key, names);
      known.set(key, read);
      return read;
    },
  };
}

function openingFrom(lines: string, key: string, names: readonly Cue[]): Opening {
  const others: Phrase[] = [];
  const bySecond = new Map<string, Phrase[]>();
  for (const line of lines === '' ? [] : lines.split('\n')) {
    const [number = '', first, rest = ''] = line.split('\t');
    const atStart = number.startsWith('^');
    const cue = names[Number(atStart ? number.slice(1) : number)];
    if (cue === undefined) continue;
    const [second = ''] = rest.split(' ', 1);
    const phrase = { cue, first: first || key, rest, atStart };
    if (second === '' || second.includes('*')) others.push(phrase);
    else bySecond.set(second, [...(bySecond.get(second) ?? []), phrase]);
  }
  return { others, bySecond };
}
