import type { Offset, Span } from '../text/span.ts';
import { moneyAround } from './money.ts';
import { elisions, LONGEST_ELISION, plainWord } from './plain-word.ts';

type TokenKind = 'word' | 'number' | 'money' | 'tag' | 'mention' | 'link' | 'stop';

/** A word as the lexicons write it, or what stands between words and matters. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: Offset;
  readonly end: Offset;
  /** As `plainWord` makes it, no `#` or `@`; of a stop: `.`, `?`, `!`, `:` or a line feed. */
  readonly text: string;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const NO_LINK: Span = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** The words of a text in order, with its links (found before) and the ends of its clauses. */
export function tokenize(text: string, links: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) === 32) {
      at++;
      continue;
    }
    const link = links[next] ?? NO_LINK;
    if (at >= link.start) {
      tokens.push({ kind: 'link', start: link.start, end: link.end, text: '' });
      at = link.end;
      next++;
      continue;
    }
    const token = tokenAt(text, at, Math.min(link.start, text.length));
    if (token === undefined) {
      at++;
      continue;
    }
    const sum = token.kind === 'number' ? moneyAround(text, token) : undefined;
    if (sum !== undefined) pushSum(tokens, token, sum);
    else if (token.text !== '') tokens.push(token);
    at = sum?.end ?? token.end;
  }
  return tokens;
}

/** `CHF 80` and `80 €` are one token, as `€80` is. */
function pushSum(tokens: Token[], number: Token, { start, end }: Span): void {
  while ((tokens.at(-1)?.start ?? -1) >= start) tokens.pop();
  tokens.push({ kind: 'money', start, end, text: number.text });
}

function tokenAt(text: string, at: Offset, limit: Offset): Token | undefined {
  const code = text.charCodeAt(at);
  if (letterWidth(text, at) > 0)
    return wordAt(text, at, at, limit, isDigit(code) ? 'number' : 'word');
  if (code === 35 || code === 64) {
    if (letterWidth(text, at + 1) === 0) return undefined;
    return wordAt(text, at, at + 1, limit, code === 35 ? 'tag' : mentionKind(text, at));
  }
  return stopAt(text, at, code);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** In `name@host` the second half is no mention. */
function mentionKind(text: string, at: Offset): TokenKind {
  return at > 0 && isAsciiLetter(text.charCodeAt(at - 1)) ? 'word' : 'mention';
}

function wordAt(text: string, start: Offset, from: Offset, limit: Offset, kind: TokenKind): Token {
  let end = from;
  while (end < limit) {
    const width = letterWidth(text, end);
    if (width > 0) end += width;
    else if (end > from && joins(text, end, kind) && !isElided(text, from, end)) end++;
    else break;
  }
  return { kind, start, end: Math.min(end, limit), text: plainWord(text.slice(from, end)) };
}

/** Before an apostrophe that stands for a vowel a word of its own ends: `l'acqua`, `d'accord`. */
function isElided(text: string, from: Offset, end: Offset): boolean {
  return end - from <= LONGEST_ELISION && isApostrophe(text.charCodeAt(end))
    ? elisions.has(text.slice(from, end).toLowerCase())
    : false;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** An apostrophe inside a word, a point or comma inside a number, what handles are made of. */
function joins(text: string, at: Offset, kind: TokenKind): boolean {
  const code = text.charCodeAt(at);
  if (letterWidth(text, at + 1) === 0) return code === 95 && kind === 'mention';
  if (isApostrophe(code)) return kind === 'word';
  if (kind === 'number') return isInsideNumber(text, at, code);
  if (kind === 'mention') return code === 95 || code === 45 || code === 46 || code === 64;
  return code === 95;
}

/** The points of `1.480,50` and `10:30`, and the space between groups of three that does not break. */
function isInsideNumber(text: string, at: Offset, code: number): boolean {
  if (code === 46 || code === 44 || code === 58) return true;
  return (code === 0xa0 || code === 0x202f) && isDigit(text.charCodeAt(at + 1));
}

function stopAt(text: string, at: Offset, code: number): Token | undefined {
  if (code === 10 || code === 13) return { kind: 'stop', start: at, end: at + 1, text: '\n' };
  if (code === 124) return { kind: 'stop', start: at, end: at + 1, text: ':' };
  if (!isStopMark(code)) return undefined;
  let end = at + 1;
  while (isStopMark(text.charCodeAt(end))) end++;
  const mark = strongestMark(text.slice(at, end));
  // `Node.js` and `10:30` are one clause; a question or exclamation mark closes even without a space.
  const closes = mark === '?' || mark === '!' || letterWidth(text, end) === 0;
  return { kind: 'stop', start: at, end, text: closes ? mark : '' };
}

function strongestMark(marks: string): string {
  if (marks.includes('?') || marks.includes('？')) return '?';
  if (marks.includes('!')) return '!';
  return marks === ':' ? ':' : '.';
}

function isStopMark(code: number): boolean {
  return (
    code === 46 ||
    code === 33 ||
    code === 63 ||
    code === 58 ||
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff1f
  );
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** `À` to `ɏ`, without the signs of multiplication and division. */
function isLatinLetter(code: number): boolean {
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

/** Dashes, quotation marks, the ellipsis, spaces of all widths, and what makes an emoji of a sign. */
function isPunctuation(code: number): boolean {
  return (
    (code >= 0x2000 && code <= 0x206f) || (code >= 0xfe00 && code <= 0xfe0f) || code === 0x20e3
  );
}

/** How many UTF-16 units a letter or digit at `at` takes; 0 where there is none. */
function letterWidth(text: string, at: Offset): number {
  const code = text.charCodeAt(at);
  if (code < 0xaa) return isAsciiLetter(code) ? 1 : 0;
  if (isLatinLetter(code)) return 1;
  if (isPunctuation(code) || !(code >= 0xaa)) return 0;
  const point = text.codePointAt(at) ?? 0;
  return LETTER.test(String.fromCodePoint(point)) ? (point > 0xffff ? 2 : 1) : 0;
}
