import { quotationsIn, spansOutside } from '../../language/quotes.ts';
import type { Tokens } from '../../language/reading.ts';
import type { Token } from '../../language/words.ts';
import type { Span } from '../../text/span.ts';
import { findPhrases } from '../phrases/phrase-table.ts';
import { cutsIn } from './cut-text.ts';
import { bracketed, type TraceKind, tracePhrases } from './trace-phrases.ts';

/** What shows that a text was posted elsewhere before. */
export interface Trace {
  readonly kind: TraceKind['kind'] | 'cut';
  readonly span: Span;
}

/** The traces that another network or a tool has left in a text, in order. */
export function crossPostTraces(read: Tokens): Trace[] {
  const { text } = read;
  const traces = [
    ...phrasesIn(read),
    ...cutsIn(read).map((span) => ({ kind: 'cut', span }) as const),
    ...picturesOfX(text),
  ].sort((one, other) => one.span.start - other.span.start);
  const quotations = quotationsIn(text);
  if (quotations.length === 0) return traces;
  const own = new Set(
    spansOutside(
      traces.map(({ span }) => span),
      quotations,
    ),
  );
  return traces.filter(({ span }) => own.has(span));
}

/** How X shows an image in a text that is copied from its page. */
const X_PICTURE = /\bpic\.(?:twitter|x)\.com\/\w{1,20}/gi;

function picturesOfX(text: string): Trace[] {
  return [...text.matchAll(X_PICTURE)].map(({ index, 0: written }) => ({
    kind: 'crumb',
    span: { start: index, end: index + written.length },
  }));
}

function phrasesIn(read: Tokens): Trace[] {
  // A button’s label ends with its line: what stands on the lines of a copied page is one row of them.
  const tokens = read.tokens.filter((token) => !isLineFeed(token));
  const found = findPhrases(tokens, tracePhrases);
  if (found.length === 0) return [];
  const inText = surroundings(read);
  return found.flatMap(({ value, from, to }) => {
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    const written = to === from + 1 ? (tokens[from]?.text ?? '') : '';
    return inText(span, value.where, written) ? [{ kind: value.kind, span }] : [];
  });
}

function isLineFeed({ kind, text }: Token): boolean {
  return kind === 'stop' && text === '\n';
}

type IsTrace = (span: Span, where: TraceKind['where'], label: string) => boolean;

/** Tells whether a phrase stands where tools and networks put it. */
function surroundings({ text, links }: Tokens): IsTrace {
  const withoutLinks = blankLinks(text, links);
  return (span, where, label) => {
    const before = lineBefore(withoutLinks, span.start);
    const after = lineAfter(withoutLinks, span.end);
    if (bracketed.has(label)) {
      return before.endsWith('[') && after.startsWith(']') && !hasLetter(after);
    }
    if (where === 'sentence') return endsSentence(after);
    if (where === 'aside') return isAside(before, after);
    return isRow(text.slice(span.start, span.end)) && !hasLetter(before) && !hasLetter(after);
  };
}

/** So much of a line is looked at on each side. */
const REACH = 200;

function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  return before.slice(before.lastIndexOf('\n') + 1);
}

function lineAfter(text: string, end: number): string {
  const after = text.slice(end, end + REACH);
  const lineFeed = after.indexOf('\n');
  return lineFeed < 0 ? after : after.slice(0, lineFeed);
}

/** Links as so many spaces. */
function blankLinks(text: string, links: readonly Span[]): string {
  let blanked = '';
  let end = 0;
  for (const link of links) {
    blanked += text.slice(end, link.start) + ' '.repeat(link.end - link.start);
    end = link.end;
  }
  return blanked + text.slice(end);
}

function endsSentence(after: string): boolean {
  const rest = after.trimStart();
  return rest === '' || '.!@:'.includes(rest.charAt(0));
}

/** In brackets, behind a dash at the end of a line, or a line of its own. */
function isAside(before: string, after: string): boolean {
  const mark = before.trimEnd().at(-1);
  if (mark === '(' || mark === '[') return ')]'.includes(after.trimStart().charAt(0) || ' ');
  return (mark === undefined || '-–—|…/•·'.includes(mark)) && !hasLetter(after);
}

/** Labels of buttons stand beside one another; “Like, comment and share!” is somebody’s request. */
function isRow(written: string): boolean {
  return !/[,&+!?;]/.test(written);
}

const LETTER = /\p{L}/u;

function hasLetter(text: string): boolean {
  return LETTER.test(text);
}
