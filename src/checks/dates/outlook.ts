import { type Language, languageOfTag } from '../../language/languages.ts';
import { tokensOf } from '../../language/reading.ts';
import type { Token } from '../../language/words.ts';
import type { Span } from '../../text/span.ts';
import { outlookWords } from './outlook-words.ts';

/** Whether the words around a date speak of something still to come. */
export type IsAhead = (span: Span) => boolean;

/** So many words on each side of a date can say when it is. */
const REACH = 25;

/** On a line with so few words a date stands by itself, as on a poster: the whole text says when it is. */
const FEW_WORDS = 6;

/** Looks at the words around dates, in the languages that are read. */
export function outlookOf(text: string, tag: string | null): IsAhead {
  const language = tag === null ? undefined : languageOfTag(tag);
  if (language === undefined) return () => false;
  const { tokens } = tokensOf(text);
  const whole = signsOf(tokens, language);
  return (span) => {
    const clause = clauseAround(tokens, span);
    const near = signsOf(clause, language);
    if (near.behind) return false;
    return near.ahead || (clause.length <= FEW_WORDS && whole.ahead && !whole.behind);
  };
}

interface Signs {
  readonly ahead: boolean;
  readonly behind: boolean;
}

function signsOf(tokens: readonly Token[], language: Language): Signs {
  const { ahead, behind } = outlookWords[language];
  return { ahead: tokens.some(isOneOf(ahead)), behind: tokens.some(isOneOf(behind)) };
}

function isOneOf(words: readonly string[]): (token: Token) => boolean {
  return ({ kind, text }) =>
    (kind === 'word' || kind === 'tag') &&
    words.some((word) => (word.endsWith('*') ? text.startsWith(word.slice(0, -1)) : text === word));
}

/** The words of the sentence or line that a date stands in, without its own. */
function clauseAround(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  const from = firstAt(tokens, start);
  const to = firstAt(tokens, end);
  const before = tokens.slice(Math.max(0, from - REACH), from);
  const after = tokens.slice(to, to + REACH);
  const first = before.findLastIndex(endsSentence) + 1;
  const last = after.findIndex(endsSentence);
  return [...before.slice(first), ...(last < 0 ? after : after.slice(0, last))];
}

/** The first token that begins at an offset or behind it. */
function firstAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endsSentence({ kind, text }: Token): boolean {
  return kind === 'stop' && text !== ':' && text !== '';
}
