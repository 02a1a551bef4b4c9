import type { Cue, Lexicon } from './lexicon.ts';
import type { Token } from './words.ts';

/** A phrase of the lexicon found in a text: tokens `from` up to and not including `to`. */
export interface Hit {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

/** A phrase of a lexicon behind its first word; `rest` is split when the first word is met. */
interface Phrase {
  readonly cue: Cue;
  readonly rest: string;
  /** It counts only where a clause begins. */
  readonly atStart: boolean;
}

/** All phrases of a lexicon by their first words: quick to build, since every start of the command waits for it. */
export type PhraseBook = ReadonlyMap<string, readonly Phrase[]>;

export function compilePhrases(lexicon: Lexicon): PhraseBook {
  const book = new Map<string, Phrase[]>();
  for (const [cue, phrases] of Object.entries(lexicon.cues)) {
    for (const phrase of phrases) addPhrase(book, phrase, cue as Cue);
  }
  return book;
}

function addPhrase(book: Map<string, Phrase[]>, phrase: string, cue: Cue): void {
  const atStart = phrase.startsWith('^');
  const start = atStart ? 1 : 0;
  const space = phrase.indexOf(' ', start);
  const first = phrase.slice(start, space < 0 ? phrase.length : space);
  const rest = space < 0 ? '' : phrase.slice(space + 1);
  const known = book.get(first);
  if (known === undefined) book.set(first, [{ cue, rest, atStart }]);
  else known.push({ cue, rest, atStart });
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
  for (const name of namesOf(token)) {
    for (const { cue, rest, atStart } of book.get(name) ?? []) {
      if (atStart && !clauseBegins) continue;
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
  return token.kind === 'word' ? token.text === word : namesOf(token).includes(word);
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
