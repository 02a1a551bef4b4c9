import type { Cue } from './cue.ts';
import {
  beginning,
  end,
  LONGEST_STEM,
  type Opening,
  type Phrase,
  type PhraseBook,
  STEM,
} from './phrase-book.ts';
import type { Token } from './words.ts';

/** A phrase of the lexicon found in a text: tokens `from` up to and not including `to`. */
export interface Hit {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

/** The phrases in a text: of each cue the longest at a place, none inside an idiom. */
export function findPhrases(tokens: readonly Token[], book: PhraseBook): Hit[] {
  const hits: Hit[] = [];
  let clauseBegins = true;
  let idiomEnd = 0;
  tokens.forEach((token, from) => {
    const found = longestAt(tokens, from, book, clauseBegins);
    idiomEnd = Math.max(idiomEnd, found.find((hit) => hit.cue === 'idiom')?.to ?? 0);
    for (const hit of found) if (hit.cue !== 'idiom' && hit.to > idiomEnd) hits.push(hit);
    if (token.kind === 'stop' || token.kind === 'link') clauseBegins = true;
    else if (token.kind !== 'tag' && token.kind !== 'mention') clauseBegins = false;
  });
  return hits;
}

const NONE: readonly Hit[] = [];

function longestAt(
  tokens: readonly Token[],
  from: number,
  book: PhraseBook,
  clauseBegins: boolean,
): readonly Hit[] {
  let found: Hit[] | undefined;
  for (const phrases of listsAt(tokens, from, book)) {
    for (const phrase of phrases) {
      if (phrase.atStart && !clauseBegins) continue;
      const to = endOfPhrase(phrase, tokens, from);
      if (to !== undefined) found = keepLongest(found ?? [], { cue: phrase.cue, from, to });
    }
  }
  return found ?? NONE;
}

/** The phrases that may begin here, as far as two words tell. */
function listsAt(
  tokens: readonly Token[],
  from: number,
  book: PhraseBook,
): readonly (readonly Phrase[])[] {
  const next = tokens[from + 1];
  const seconds = next === undefined ? NOTHING : namesOf(next);
  const lists: (readonly Phrase[])[] = [];
  for (const { others, bySecond } of openingsAt(tokens[from] as Token, book)) {
    if (others.length > 0) lists.push(others);
    if (bySecond.size === 0) continue;
    for (const name of seconds) {
      const list = bySecond.get(name);
      if (list !== undefined) lists.push(list);
    }
  }
  return lists;
}

function keepLongest(found: Hit[], hit: Hit): Hit[] {
  const known = found.findIndex((other) => other.cue === hit.cue);
  if (known < 0) found.push(hit);
  else if ((found[known] as Hit).to < hit.to) found[known] = hit;
  return found;
}

function endOfPhrase(
  { first, rest }: Phrase,
  tokens: readonly Token[],
  from: number,
): number | undefined {
  if (!isNamed(tokens[from] as Token, first)) return undefined;
  return rest === '' ? from + 1 : endOf(rest, tokens, from + 1);
}

/** Where the words of a phrase end that begin at a token; undefined where they are others. */
function endOf(words: string, tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  for (let start = 0; start < words.length; at++) {
    const space = words.indexOf(' ', start);
    const end = space < 0 ? words.length : space;
    const token = tokens[at];
    if (token === undefined || !isNamed(token, words.slice(start, end))) return undefined;
    start = end + 1;
  }
  return at;
}

function isNamed(token: Token, word: string): boolean {
  const names = namesOf(token);
  if (word.endsWith('*')) {
    const beginning = word.slice(0, -1);
    return names.some((name) => name.startsWith(beginning));
  }
  if (word.startsWith('*')) return names[0]?.endsWith(word.slice(1)) ?? false;
  return names.includes(word);
}

/** Where phrases are found that begin with this token. */
function openingsAt(token: Token, book: PhraseBook): readonly Opening[] {
  const openings: Opening[] = [];
  const isRead = token.kind === 'word' || token.kind === 'tag';
  for (const name of namesOf(token)) {
    addOpening(book.get(name), openings);
    if (isRead && name.length >= STEM) addStems(name, book, openings);
  }
  return openings;
}

function addOpening(opening: Opening | undefined, openings: Opening[]): void {
  if (opening !== undefined) openings.push(opening);
}

/** The stems that are the beginning or the end of a word: `manag*`, `*ager`. */
function addStems(word: string, book: PhraseBook, openings: Opening[]): void {
  const longest = Math.min(word.length, LONGEST_STEM);
  for (const stemOf of STEMS) {
    const shortest = book.get(stemOf(word, STEM));
    addOpening(shortest, openings);
    for (let length = STEM + 1; shortest !== undefined && length <= longest; length++) {
      addOpening(book.get(stemOf(word, length)), openings);
    }
  }
}

const STEMS = [beginning, end];

const NOTHING: readonly string[] = [];

/** What a lexicon can write for a token: its own text, or the sign of its kind. Stops and links end a phrase. */
function namesOf(token: Token): readonly string[] {
  switch (token.kind) {
    case 'stop':
    case 'link':
      return NOTHING;
    case 'word':
      return [token.text];
    case 'mention':
      return ['@'];
    default:
      return [token.text, signOf(token)];
  }
}

/** How a lexicon writes any token of this kind, or this very tag. */
function signOf(token: Token): string {
  switch (token.kind) {
    case 'tag':
      return `#${token.text}`;
    case 'mention':
      return '@';
    case 'money':
      return '$';
    default:
      return '0';
  }
}
