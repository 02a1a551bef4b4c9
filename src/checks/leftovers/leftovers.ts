import { findLinks } from '../../language/links.ts';
import { quotationsIn, spansOutside } from '../../language/quotes.ts';
import type { Span } from '../../text/span.ts';
import { codeIn } from '../markup/markdown-pairs.ts';
import { masked } from '../markup/masked.ts';
import { assistantIn } from './assistant.ts';
import type { Leftover } from './leftover.ts';
import { lengthNotesIn } from './length-notes.ts';
import { notesIn } from './notes.ts';
import { slotsIn } from './slots.ts';
import { valuesIn } from './values.ts';

/** What was left over in a text, in order, none of it quoted or in code. */
export function leftoversIn(text: string): Leftover[] {
  const links = findLinks(text);
  const shown = masked(text, [...codeIn(text).map(({ span }) => span), ...fencesIn(text)]);
  const found = [
    ...slotsIn(shown),
    ...valuesIn(shown, links),
    ...notesIn(shown),
    ...assistantIn(shown),
    ...lengthNotesIn(shown),
  ].sort((one, other) => one.span.start - other.span.start);
  return unquoted(apart(found), quotedIn(text));
}

/** Of those that overlap the first. */
function apart(leftovers: readonly Leftover[]): Leftover[] {
  let end = 0;
  return leftovers.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** Who quotes one placeholder speaks of placeholders, and means the others, too. */
function unquoted(leftovers: readonly Leftover[], quotations: readonly Span[]): Leftover[] {
  const spans = spansOutside(
    leftovers.map(({ span }) => span),
    quotations,
  );
  const own = new Set(spans);
  const speaksOf = new Set(leftovers.flatMap(({ kind, span }) => (own.has(span) ? [] : [kind])));
  return leftovers.filter(({ kind, span }) => own.has(span) && !speaksOf.has(kind));
}

/** A text that stands in quotation marks as a whole quotes nobody. */
function quotedIn(text: string): Span[] {
  return quotationsIn(text).filter(({ start, end }) => start > 0 || end < text.length);
}

/** Blocks of code in a text that is posted as it is written. */
function fencesIn(text: string): Span[] {
  const signs = Array.from(text.matchAll(/^```/gm), ({ index }) => index);
  const blocks: Span[] = [];
  for (let at = 0; at + 1 < signs.length; at += 2) {
    blocks.push({ start: signs[at] as number, end: (signs[at + 1] as number) + 3 });
  }
  const isWhole = blocks.length === 1 && blocks[0]?.start === 0 && blocks[0].end === text.length;
  return isWhole ? [] : blocks;
}
