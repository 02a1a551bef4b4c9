import type { Span } from '../text/span.ts';
import type { Entity } from './entity.ts';
import { splitText } from './split-text.ts';
import type { Counted } from './target.ts';
import { sizeOf } from './units.ts';

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
): ThreadPart[] {
  const { surface, platform } = counted;
  const warned = platform.contentWarnings === true ? sizeOf(contentWarning, surface.unit) : 0;
  const parts = (digits: number) =>
    splitText(text, entities, counted, {
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
