import type { Span } from '../text/span.ts';
import type { Entity } from './entity.ts';
import { readingOf } from './reading.ts';
import { splitText } from './split-text.ts';
import type { Counted } from './target.ts';
import type { Divisible } from './thread-pieces.ts';
import { scaleOf } from './units.ts';
import type { XLibrary } from './x-library.ts';

/** How a text is to be divided. */
export interface SplitOptions {
  /** `end` writes ` 1/3` behind each part, and makes room for it. */
  readonly numbering?: 'none' | 'end' | undefined;
  /** Counts in every post of the thread, where the platform has content warnings. */
  readonly contentWarning?: string | undefined;
}

/** One post of a thread. */
export interface ThreadPart {
  /** What to post, with its number. */
  readonly text: string;
  /** Where in the text it stands, in UTF-16 offsets; white space between the parts belongs to none. */
  readonly span: Span;
}

/** A text in parts that fit a place, each divided from the next where it reads best. */
export function threadOf(
  text: string,
  entities: readonly Entity[],
  counted: Counted,
  { numbering = 'none', contentWarning = '' }: SplitOptions,
  x?: XLibrary,
): ThreadPart[] {
  const divisible = divisibleOf(text, entities, counted, x);
  const warned =
    counted.platform.contentWarnings === true ? divisible.scale.sizeOf(contentWarning) : 0;
  const parts = (digits: number) =>
    splitText(divisible, counted, {
      contentWarning: warned,
      numbering: numbering === 'none' ? 0 : 2 + 2 * digits,
    });
  let digits = 1;
  let spans = parts(digits);
  while (numbering === 'end' && String(spans.length).length > digits) spans = parts(++digits);
  return spans.map((span, index) => {
    const shown = text.slice(span.start, span.end);
    const number = numbering === 'end' && spans.length > 1 ? ` ${index + 1}/${spans.length}` : '';
    return { text: shown + number, span };
  });
}

/** As X counts it, where its library is at hand and the text is in the form that X counts (NFC). */
function divisibleOf(
  text: string,
  entities: readonly Entity[],
  counted: Counted,
  x: XLibrary | undefined,
): Divisible {
  const reading = x && readingOf(text, entities, counted, x);
  if (reading?.text === text) return reading;
  return { text, wholes: entities, scale: scaleOf(counted.surface.unit) };
}
