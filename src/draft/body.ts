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

/** More markup than this takes a Markdown parser seconds; the densest of 2,000 real drafts holds 1,106. */
export const MARKUP_LIMIT = 2000;

/** How many characters of a text could be Markdown's: its punctuation, the digits of lists, tabs. */
export function markupCount(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (MARKUP[text.charCodeAt(at)] === 1) count++;
  return count;
}

const MARKUP = new Uint8Array(128);
for (const character of '\\`*_{}[]()<>#+-=!|&~:\t0123456789') MARKUP[character.charCodeAt(0)] = 1;
