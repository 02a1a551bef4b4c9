import type { Cue } from './cue.ts';
import type { Opening, Phrase, PhraseBook } from './phrase-book.ts';
import type { Token } from './words.ts';

/** A phrase of the lexicon found in a text: tokens `from` up to and not including `to`. */
export interface Hit {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

/** What a lexicon can write for a token, its own text first; nothing for what ends a phrase. */
type Names = readonly string[];

/** The phrases in a text: of each cue the longest at a place, none inside an idiom. */
export function findPhrases(tokens: readonly Token[], book: PhraseBook): Hit[] {
  const names = tokens.map(namesOf);
  const hits: Hit[] = [];
  let clauseBegins = true;
  let idiomEnd = 0;
  tokens.forEach(({ kind }, from) => {
    const openings = openingsOf(kind, names[from] ?? NOTHING, book);
    if (openings.length > 0) {
      const found = longestAt(names, from, openings, clauseBegins);
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

const NOTHING: Names = [];

/** What a lexicon can write for a token: its own text, or the sign of its kind. Stops and links end a phrase. */
function namesOf({ kind, text }: Token): Names {
  switch (kind) {
    case 'stop':
    case 'link':
      return NOTHING;
    case 'word':
      return [text];
    case 'mention':
      return ['@'];
    case 'tag':
      return [text, `#${text}`];
    case 'money':
      return [text, '$'];
    default:
      return [text, '0'];
  }
}

/** Where phrases are found that begin with a token of these names. */
function openingsOf(kind: Token['kind'], names: Names, book: PhraseBook): readonly Opening[] {
  const [name, sign] = names;
  if (name === undefined) return NO_OPENINGS;
  if (kind === 'word') return book.openingsOf(name);
  if (kind === 'tag') return names.flatMap((word) => book.openingsOf(word));
  return [book.openingOf(name), book.openingOf(sign ?? '')].filter((one) => one !== undefined);
}

const NO_OPENINGS: readonly Opening[] = [];

function longestAt(
  names: readonly Names[],
  from: number,
  openings: readonly Opening[],
  clauseBegins: boolean,
): readonly Hit[] {
  const found: Hit[] = [];
  const look = (phrases: readonly Phrase[], next: number) => {
    for (const phrase of phrases) {
      if (phrase.atStart && !clauseBegins) continue;
      const to = endOfPhrase(phrase, names, from, next);
      if (to !== undefined) keepLongest(found, { cue: phrase.cue, from, to });
    }
  };
  for (const { others, bySecond } of openings) {
    look(others, from + 1);
    if (bySecond.size === 0) continue;
    for (const second of names[from + 1] ?? NOTHING) {
      const phrases = bySecond.get(second);
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
  names: readonly Names[],
  from: number,
  next: number,
): number | undefined {
  if (first !== '' && !isNamed(names[from], first)) return undefined;
  return rest === '' ? next : endOf(rest, names, next);
}

/** Where the words of a phrase end that begin at a token; undefined where they are others. */
function endOf(words: string, names: readonly Names[], from: number): number | undefined {
  let at = from;
  for (let start = 0; start < words.length; at++) {
    const space = words.indexOf(' ', start);
    const end = space < 0 ? words.length : space;
    if (!isNamed(names[at], words.slice(start, end))) return undefined;
    start = end + 1;
  }
  return at;
}

function isNamed(names: Names | undefined, word: string): boolean {
  if (names === undefined) return false;
  if (word.endsWith('*')) {
    const beginning = word.slice(0, -1);
    return names.some((name) => name.startsWith(beginning));
  }
  if (word.startsWith('*')) return names[0]?.endsWith(word.slice(1)) ?? false;
  return names.includes(word);
}
