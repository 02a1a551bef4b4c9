import type { Span } from '../text/span.ts';
import type { Body, SourceRun } from './draft.ts';
import { type ParseMarkdown, parseInPieces } from './markdown-pieces.ts';

/** A body that the network shows as it is written. */
export function literalBody(source: string, span: Span): Body {
  return { kind: 'literal', runs: [copyOf(source, span)] };
}

function copyOf(source: string, { start, end }: Span): SourceRun {
  return { text: source.slice(start, end), start, end };
}

export function markdownBody(source: string, span: Span, parse: ParseMarkdown): Body {
  return { kind: 'markdown', tree: parseInPieces(source.slice(span.start, span.end), parse) };
}

/** More markup than this takes a Markdown parser a second and more; the densest of 2,000 real drafts holds 1,204. */
export const MARKUP_LIMIT = 1500;

/** How many characters of a text could be Markdown's: its punctuation, the dots of lists, tabs, spaces at line ends. */
export function markupCount(text: string): number {
  let count = 0;
  let lines = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) lines++;
    else if (MARKUP[code] === 1 || isListDot(text, at, code) || isTrailingSpace(text, at, code))
      count++;
  }
  return count + Math.floor(lines / LINES_PER_MARK);
}

/** A parser takes about as long for so many plain lines of one paragraph as for a sign of markup. */
const LINES_PER_MARK = 8;

const MARKUP = new Uint8Array(128);
for (const character of '\\`*_{}[]<>#+-=!|&~:\t') MARKUP[character.charCodeAt(0)] = 1;

/** `1.` or `1)` before a space or a line end. */
function isListDot(text: string, at: number, code: number): boolean {
  if (code !== 0x2e && code !== 0x29) return false;
  const before = text.charCodeAt(at - 1);
  return before >= 0x30 && before <= 0x39 && !(text.charCodeAt(at + 1) > 0x20);
}

function isTrailingSpace(text: string, at: number, code: number): boolean {
  if (code !== 0x20) return false;
  const after = text.charCodeAt(at + 1);
  return after === 0x0a || after === 0x0d;
}
