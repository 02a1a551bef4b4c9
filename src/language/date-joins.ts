import type { Span } from '../text/span.ts';
import { ARTICLES, isRange, isStretch } from './date-tokens.ts';
import { plainWord } from './plain-word.ts';

/** “30 November – 2 December” is one stretch of days, “30 November and 2 December” is two days. */
type Join = 'stretch' | 'list';

/** More than this between two dates joins them no more: `bis zum`. */
const WIDEST_JOIN = 10;

/** How the words between two whole dates join them; undefined where they do not. */
export function joinOf(text: string, before: Span, after: Span): Join | undefined {
  if (after.start - before.end > WIDEST_JOIN) return undefined;
  const words = wordsOf(text.slice(before.end, after.start));
  const [join = '', ...articles] = words;
  if (!articles.every((word) => ARTICLES.has(word)) || !isRange(join)) return undefined;
  return isStretch(join) || isBehindBetween(text, before.start) ? 'stretch' : 'list';
}

function wordsOf(text: string): string[] {
  return plainWord(text).trim().split(' ');
}

const BETWEEN = new Set('between zwischen entre tra fra'.split(' '));
const WIDEST_BETWEEN = 14;

/** “between 30 November and 2 December”. */
function isBehindBetween(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - WIDEST_BETWEEN), at);
  return wordsOf(before).some((word) => BETWEEN.has(word));
}
