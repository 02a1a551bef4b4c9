import type { Cue, Lexicon } from './lexicon.ts';
import { plainPhrase } from './plain-word.ts';
import type { Token } from './words.ts';

/** A phrase of the lexicon found in a text: tokens `from` up to and not including `to`. */
export interface Hit {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

/** A phrase of a lexicon: its first word, and what follows, which is split when the first word is met. */
interface Phrase {
  readonly cue: Cue;
  readonly first: string;
  readonly rest: string;
  /** It counts only where a clause begins. */
  readonly atStart: boolean;
}

/**
 * All phrases of a lexicon by their first words, and by the four letters that are known of a first word which is
 * only the beginning (`stem*`) or the end (`*stem`) of one. Quick to build: the first text waits for it.
 */
export type PhraseBook = ReadonlyMap<string, readonly Phrase[]>;

/** As many letters of a stem find its phrases. */
const STEM = 4;

export function compilePhrases(lexicon: Lexicon): PhraseBook {
  const book = new Map<string, Phrase[]>();
  for (const [cue, phrases] of Object.entries(lexicon.cues)) {
    for (const phrase of phrases) addPhrase(book, phrase, cue as Cue);
  }
  return book;
}

function addPhrase(book: Map<string, Phrase[]>, phrase: string, cue: Cue): void {
  const atStart = phrase.startsWith('^');
  const written = plainPhrase(atStart ? phrase.slice(1) : phrase);
  const space = written.indexOf(' ');
  const first = space < 0 ? written : written.slice(0, space);
  const rest = space < 0 ? '' : written.slice(space + 1);
  const key = keyOf(first);
  const known = book.get(key);
  if (known === undefined) book.set(key, [{ cue, first, rest, atStart }]);
  else known.push({ cue, first, rest, atStart });
}

function keyOf(first: string): string {
  if (first.endsWith('*')) return beginning(first);
  return first.startsWith('*') ? end(first) : first;
}

/** `manage*` for `manager`: what no word can be. */
function beginning(word: string): string {
  return `${word.slice(0, STEM)}*`;
}

function end(word: string): string {
  return `*${word.slice(-STEM)}`;
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
  const token = tokens[from] as Token;
  let found: Hit[] | undefined;
  for (const key of keysOf(token)) {
    for (const { cue, first, rest, atStart } of book.get(key) ?? []) {
      if ((atStart && !clauseBegins) || !isNamed(token, first)) continue;
      const to = rest === '' ? from + 1 : endOf(rest, tokens, from + 1);
      if (to === undefined) continue;
      found ??= [];
      keepLongest(found, { cue, from, to });
    }
  }
  return found ?? NONE;
}

function keepLongest(found: Hit[], hit: Hit): void {
  const known = found.findIndex((other) => other.cue === hit.cue);
  if (known < 0) found.push(hit);
  else if ((found[known] as Hit).to < hit.to) found[known] = hit;
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
  if (token.kind !== 'word') return namesOf(token).includes(word);
  if (word.endsWith('*')) return token.text.startsWith(word.slice(0, -1));
  if (word.startsWith('*')) return token.text.endsWith(word.slice(1));
  return token.text === word;
}

/** Where phrases are found that begin with this token. */
function keysOf(token: Token): readonly string[] {
  if (token.kind !== 'word' || token.text.length < STEM) return namesOf(token);
  return [token.text, beginning(token.text), end(token.text)];
}

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
