import { commonWords } from './common-words.ts';
import { commonWordsElsewhere } from './common-words-elsewhere.ts';
import { languages } from './languages.ts';
import { letterGroups } from './letter-groups.ts';
import { ownLetters } from './own-letters.ts';

/** Languages, by their numbers in `names`. */
export type Numbers = readonly number[];

/** What tells languages apart, and which of them each speaks for. */
export interface LanguageEvidence {
  /** Languages in the order of the lists that they come from. */
  readonly names: readonly string[];
  readonly words: ReadonlyMap<string, Numbers>;
  readonly letters: ReadonlyMap<string, Numbers>;
  isRead(language: number): boolean;
  /** Made when it is called: many texts are clear without them. */
  groups(): ReadonlyMap<number, Numbers>;
}

export function createEvidence(): LanguageEvidence {
  const lists = { ...commonWords, ...commonWordsElsewhere };
  const names = Object.keys(lists);
  const read = new Set(languages.map((language) => names.indexOf(language)));
  let groups: ReadonlyMap<number, Numbers> | undefined;
  return {
    names,
    words: indexOf(lists, names, (word) => word),
    letters: indexOfLetters(names),
    isRead: (language) => read.has(language),
    groups() {
      groups ??= indexOf(letterGroups, names, (group) => groupAt(group, 0));
      return groups;
    },
  };
}

/** Letters of Latin script have smaller codes than this. */
const CODES = 1024;

/** Three letters as one number, which is found faster than a piece of a text. */
export function groupAt(text: string, at: number): number {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return (first * CODES + second) * CODES + text.charCodeAt(at + 2);
}

/** Which languages have an entry. Entries of one language alone share their list of it. */
function indexOf<Key>(
  lists: Readonly<Record<string, string>>,
  names: readonly string[],
  keyOf: (entry: string) => Key,
): Map<Key, Numbers> {
  const known = new Map<Key, Numbers>();
  for (const [language, list] of Object.entries(lists)) {
    const number = names.indexOf(language);
    const alone = [number];
    for (const entry of list.trim().split(/\s+/)) {
      const key = keyOf(entry);
      const numbers = known.get(key);
      if (numbers === undefined) known.set(key, alone);
      else if (!numbers.includes(number)) known.set(key, [...numbers, number]);
    }
  }
  return known;
}

function indexOfLetters(names: readonly string[]): Map<string, Numbers> {
  const known = new Map<string, Numbers>();
  for (const [letters, languages] of Object.entries(ownLetters)) {
    const numbers = languages.split(' ').map((language) => names.indexOf(language));
    for (const letter of letters) known.set(letter, numbers);
  }
  return known;
}
