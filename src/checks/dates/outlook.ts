import { languageOfTag } from '../../language/languages.ts';
import type { Tokens } from '../../language/reading.ts';
import type { Token } from '../../language/words.ts';
import type { Span } from '../../text/span.ts';
import { type OutlookWords, outlookWords } from './outlook-words.ts';

/** Whether the words around a date speak of something still to come. */
export type IsAhead = (span: Span) => boolean;

/** So many words on each side of a date can say when it is. */
const REACH = 25;

/** On a line with so few words a date stands by itself, as on a poster: the whole text says when it is. */
const FEW_WORDS = 6;

/** What a token tells of the dates near to it. */
type Said = 'ahead' | 'behind' | 'end' | undefined;

interface Sign {
  readonly token: Token;
  readonly says: Said;
}

/** One entry of the words of a language. */
interface Entry {
  readonly words: readonly string[];
  readonly says: Said;
}

/** Looks at the words around dates, in the languages that are read. */
export function outlookOf({ tokens }: Tokens, tag: string | null): IsAhead {
  const language = tag === null ? undefined : languageOfTag(tag);
  if (language === undefined) return () => false;
  const signs = signsIn(tokens, entriesOf(outlookWords[language]));
  const isAheadInAll = looksAhead(signs);
  return (span) => {
    const clause = clauseAround(signs, span);
    if (clause.some(({ says }) => says === 'behind')) return false;
    return looksAhead(clause) || (clause.length <= FEW_WORDS && isAheadInAll);
  };
}

function looksAhead(signs: readonly Sign[]): boolean {
  const said = new Set(signs.map(({ says }) => says));
  return said.has('ahead') && !said.has('behind');
}

/** The longest first, and of those what makes nothing of a word before what makes something of it. */
function entriesOf({ ahead, behind, neither = [] }: OutlookWords): readonly Entry[] {
  const entries = [
    ...neither.map((entry) => ({ words: entry.split(' '), says: undefined })),
    ...behind.map((entry) => ({ words: entry.split(' '), says: 'behind' as const })),
    ...ahead.map((entry) => ({ words: entry.split(' '), says: 'ahead' as const })),
  ];
  return entries.sort((one, other) => other.words.length - one.words.length);
}

function signsIn(tokens: readonly Token[], entries: readonly Entry[]): Sign[] {
  let behindEntry = 0;
  return tokens.map((token, at) => {
    if (token.kind === 'stop') return { token, says: isEnd(token) ? 'end' : undefined };
    const entry = at < behindEntry ? undefined : entryAt(tokens, at, entries);
    if (entry !== undefined) behindEntry = at + entry.words.length;
    return { token, says: entry?.says };
  });
}

function isEnd({ text }: Token): boolean {
  return text !== ':' && text !== '';
}

function entryAt(tokens: readonly Token[], at: number, entries: readonly Entry[]) {
  const kind = tokens[at]?.kind;
  if (kind !== 'word' && kind !== 'tag') return undefined;
  return entries.find(({ words }) =>
    words.every((word, index) => isMeant(tokens[at + index]?.text ?? '', word)),
  );
}

function isMeant(word: string, sign: string): boolean {
  if (sign.endsWith('*')) return word.startsWith(sign.slice(0, -1));
  return sign.startsWith('*') ? word.endsWith(sign.slice(1)) : word === sign;
}

/** The words of the sentence or line that a date stands in, without its own. */
function clauseAround(signs: readonly Sign[], { start, end }: Span): readonly Sign[] {
  const from = firstAt(signs, start);
  const to = firstAt(signs, end);
  const before = signs.slice(Math.max(0, from - REACH), from);
  const after = signs.slice(to, to + REACH);
  const first = before.findLastIndex(({ says }) => says === 'end') + 1;
  const last = after.findIndex(({ says }) => says === 'end');
  return [...before.slice(first), ...(last < 0 ? after : after.slice(0, last))];
}

/** The first token that begins at an offset or behind it. */
function firstAt(signs: readonly Sign[], offset: number): number {
  let low = 0;
  let high = signs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((signs[middle]?.token.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
