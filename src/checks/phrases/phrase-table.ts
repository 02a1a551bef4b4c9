import { plainPhrase } from '../../language/plain-word.ts';
import type { Token } from '../../language/words.ts';

interface Entry<T> {
  /** The words behind the first, which are split when that is met. */
  readonly rest: string;
  readonly value: T;
}

/** Phrases by their first words. */
export interface PhraseTable<T> {
  get(first: string): readonly Entry<T>[] | undefined;
  keys(): Iterable<string>;
}

/** A phrase found in a text: tokens `from` up to and not including `to`. */
export interface FoundPhrase<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/**
 * A table that is made when the first text is searched. Phrases are words with single spaces, in whatever case and
 * accents; commas stand between phrases, `@` for a mention, `0` for a number, `#word` for a hashtag.
 */
export function phraseTable<T>(
  lists: Iterable<readonly [phrases: string, value: T]>,
): PhraseTable<T> {
  let made: PhraseTable<T> | undefined;
  const table = () => {
    made ??= sorted(lists);
    return made;
  };
  return { get: (first) => table().get(first), keys: () => table().keys() };
}

function sorted<T>(lists: Iterable<readonly [phrases: string, value: T]>): PhraseTable<T> {
  const table = new Map<string, Entry<T>[]>();
  for (const [phrases, value] of lists) {
    for (const phrase of phrases.split(','))
      addPhrase(table, plainPhrase(onOneLine(phrase)), value);
  }
  return table;
}

function addPhrase<T>(table: Map<string, Entry<T>[]>, phrase: string, value: T): void {
  const space = phrase.indexOf(' ');
  const first = space < 0 ? phrase : phrase.slice(0, space);
  const rest = space < 0 ? '' : phrase.slice(space + 1);
  const known = table.get(first);
  if (known === undefined) table.set(first, [{ rest, value }]);
  else known.push({ rest, value });
}

/** Tables are made on the way to the first report: few phrases stand on two lines. */
function onOneLine(phrase: string): string {
  const text = phrase.trim();
  return text.includes('\n') ? text.replaceAll(/\s+/g, ' ') : text;
}

/** The phrases of a table in a text: at each place the longest, none inside another. */
export function findPhrases<T>(tokens: readonly Token[], table: PhraseTable<T>): FoundPhrase<T>[] {
  const found: FoundPhrase<T>[] = [];
  let at = 0;
  while (at < tokens.length) {
    const phrase = longestAt(tokens, at, table);
    if (phrase !== undefined) found.push(phrase);
    at = phrase?.to ?? at + 1;
  }
  return found;
}

function longestAt<T>(
  tokens: readonly Token[],
  from: number,
  table: PhraseTable<T>,
): FoundPhrase<T> | undefined {
  let longest: FoundPhrase<T> | undefined;
  for (const { rest, value } of table.get(signOf(tokens[from])) ?? []) {
    const words = rest === '' ? [] : rest.split(' ');
    const to = from + 1 + words.length;
    if (longest !== undefined && longest.to >= to) continue;
    if (words.every((word, index) => signOf(tokens[from + 1 + index]) === word)) {
      longest = { value, from, to };
    }
  }
  return longest;
}

/** A token as a phrase writes it; nothing for what ends one. */
function signOf(token: Token | undefined): string {
  switch (token?.kind) {
    case 'word':
      return token.text;
    case 'tag':
      return `#${token.text}`;
    case 'mention':
      return '@';
    case 'number':
      return '0';
    default:
      return '';
  }
}
