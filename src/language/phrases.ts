import type { Cue } from './cue.ts';
import type { Opening, Phrase, PhraseBook } from './phrase-book.ts';
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
    const { kind } = token;
    const openings = openingsOf(token, book);
    if (openings.length > 0) {
      const found = longestAt(tokens, from, openings, clauseBegins);
      idiomEnd = Math.max(idiomEnd, found.find(({ cue }) => cue === 'idiom')?.to ?? 0);
      for (const hit of found) if (hit.cue !== 'idiom' && hit.to > idiomEnd) hits.push(hit);
    }
    clauseBegins = endsClause(kind) || (clauseBegins && standsAside(kind));
  });
  return hits;
}

function endsClause(kind: Token['kind']): boolean {
  return kind === 'stop' || kind === 'link';
}

function standsAside(kind: Token['kind']): boolean {
  return kind === 'tag' || kind === 'mention';
}

/** What a lexicon can write for a token; undefined for stops and links, which end a phrase. */
function nameOf({ kind, text }: Token): string | undefined {
  if (kind === 'stop' || kind === 'link') return undefined;
  return kind === 'mention' ? '@' : text;
}

/** What it can write instead: the sign of its kind. */
function signOf({ kind, text }: Token): string | undefined {
  switch (kind) {
    case 'tag':
      return `#${text}`;
    case 'money':
      return '$';
    case 'number':
      return '0';
    default:
      return undefined;
  }
}

/** Where phrases are found that begin with a token. */
function openingsOf(token: Token, book: PhraseBook): readonly Opening[] {
  const name = nameOf(token);
  if (name === undefined) return NO_OPENINGS;
  if (token.kind === 'word') return book.openingsOf(name);
  const sign = signOf(token) ?? '';
  if (token.kind === 'tag') return [...book.openingsOf(name), ...book.openingsOf(sign)];
  return [book.openingOf(name), book.openingOf(sign)].filter((one) => one !== undefined);
}

const NO_OPENINGS: readonly Opening[] = [];

function longestAt(
  tokens: readonly Token[],
  from: number,
  openings: readonly Opening[],
  clauseBegins: boolean,
): readonly Hit[] {
  const found: Hit[] = [];
  const look = (phrases: readonly Phrase[], next: number) => {
    for (const phrase of phrases) {
      if (phrase.atStart && !clauseBegins) continue;
      const to = endOfPhrase(phrase, tokens, from, next);
      if (to !== undefined) keepLongest(found, { cue: phrase.cue, from, to });
    }
  };
  const second = tokens[from + 1];
  for (const { others, bySecond } of openings) {
    look(others, from + 1);
    if (bySecond.size === 0) continue;
    for (const word of [second && nameOf(second), second && signOf(second)]) {
      const phrases = word === undefined ? undefined : bySecond.get(word);
      if (phrases !== undefined) look(phrases, from + 2);
    }
  }
  return found;
}

function keepLongest(found: Hit[], hit: Hit): void {
  const known = found.findIndex((other) => other.cue === hit.cue);
  if (known < 0) found.push(hit);
  else if ((found[known] as Hit).to < hit.to) found[known] = hit;
}

/** Where a phrase ends that is met at a token, and that goes on at the next one. */
function endOfPhrase(
  { first, rest }: Phrase,
  tokens: readonly Token[],
  from: number,
  next: number,
): number | undefined {
  if (first !== '' && !isNamed(tokens[from], first)) return undefined;
  return rest === '' ? next : endOf(rest, tokens, next);
}

/** Where the words of a phrase end that begin at a token; undefined where they are others. */
function endOf(words: string, tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  for (let start = 0; start < words.length; at++) {
    const space = words.indexOf(' ', start);
    const end = space < 0 ? words.length : space;
    if (!isNamed(tokens[at], words.slice(start, end))) return undefined;
    start = end + 1;
  }
  return at;
}

function isNamed(token: Token | undefined, word: string): boolean {
  const name = token && nameOf(token);
  if (token === undefined || name === undefined) return false;
  if (name === word) return true;
  if (word.endsWith('*')) {
    const beginning = word.slice(0, -1);
    return name.startsWith(beginning) || (signOf(token)?.startsWith(beginning) ?? false);
  }
  return word.startsWith('*') ? name.endsWith(word.slice(1)) : signOf(token) === word;
}
