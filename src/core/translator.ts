import { groupBy } from '../text/group-by.ts';
import type { Locale } from './locale.ts';

/** An entry of a locale's words: what stands before, between and behind its numbers. */
interface Entry {
  readonly pieces: readonly string[];
  readonly instead: readonly string[];
}

/** Where an entry fits, and the numbers in it. */
interface Fit {
  readonly end: number;
  readonly numbers: readonly string[];
}

/**
 * Puts the English words of postlint's own that stand in the data of messages into those of a locale. What stands
 * between quotation marks comes from a draft and stays as it is; so does everything that the locale has no words for.
 */
export function translator({ words, quotes, decimal }: Locale): (text: string) => string {
  const entries = groupBy(
    Object.entries(words)
      .sort(([one], [other]) => other.length - one.length)
      .map(entryOf),
    ({ pieces: [first = ''] }) => keyOf(first),
  );
  const [open, close] = quotes;

  function wordsAt(text: string, at: number): { said: string; end: number } | undefined {
    if (at > 0 && !BEFORE.includes(text.charAt(at - 1))) return undefined;
    for (const { pieces, instead } of entries.get(keyOf(text.charAt(at))) ?? []) {
      const fit = fitAt(text, at, pieces);
      if (fit === undefined) continue;
      const numbers = fit.numbers.map((number) => number.replace('.', decimal));
      return { said: instead.map((piece, i) => piece + (numbers[i] ?? '')).join(''), end: fit.end };
    }
    return undefined;
  }

  return (text) => {
    const quotationAt = quotationsOf(text);
    let said = '';
    for (let at = 0; at < text.length; ) {
      const quotation = quotationAt(at);
      const found = quotation === undefined ? wordsAt(text, at) : undefined;
      const end = quotation?.end ?? found?.end ?? at + 1;
      if (quotation?.curly) said += open + text.slice(at + 1, end - 1) + close;
      else said += found?.said ?? text.slice(at, end);
      at = end;
    }
    return said;
  };
}

/** What words stand behind, and what stands behind them: so none is found inside an address or a name. */
const BEFORE = ' (';
const BEHIND = ' ,;:)';

function isEnd(text: string, at: number): boolean {
  return at >= text.length || BEHIND.includes(text.charAt(at));
}

function entryOf([english, own]: readonly [string, string]): Entry {
  return { pieces: english.split('#'), instead: own.split('#') };
}

/** Entries that begin with the same character are looked at together; those with a number at all digits. */
function keyOf(text: string): string {
  return text === '' || isDigit(text) ? '#' : text.charAt(0);
}

function isDigit(text: string): boolean {
  return /^\d/.test(text);
}

function fitAt(text: string, start: number, [first = '', ...others]: readonly string[]) {
  if (!text.startsWith(first, start)) return undefined;
  const fit: { end: number; numbers: string[] } = { end: start + first.length, numbers: [] };
  for (const piece of others) {
    const number = numberAt(text, fit.end);
    fit.numbers.push(number);
    fit.end += number.length;
    if (number === '' || !text.startsWith(piece, fit.end)) return undefined;
    fit.end += piece.length;
  }
  return isEnd(text, fit.end) ? (fit satisfies Fit) : undefined;
}

/** `12`, `2.1` */
function numberAt(text: string, start: number): string {
  let end = start;
  while (isDigit(text.charAt(end)) || (text[end] === '.' && isDigit(text.charAt(end + 1)))) end++;
  return text.slice(start, end);
}

/** The quotations of a text, asked for from its start to its end. */
function quotationsOf(text: string) {
  const lastStraight = text.lastIndexOf('"');
  let isUnclosed = false;
  return (at: number): { end: number; curly: boolean } | undefined => {
    // Values of a front matter stand between straight ones and may hold some: the last one closes.
    if (text[at] === '"' && lastStraight > at) return { end: lastStraight + 1, curly: false };
    if (text[at] !== '“' || isUnclosed) return undefined;
    const close = closingAfter(text, at);
    isUnclosed = close < 0;
    return isUnclosed ? undefined : { end: close + 1, curly: true };
  };
}

/** A quotation mark that closes for good: words that are quoted may hold some. */
function closingAfter(text: string, at: number): number {
  let close = text.indexOf('”', at);
  while (close >= 0 && !isEnd(text, close + 1)) close = text.indexOf('”', close + 1);
  return close;
}
