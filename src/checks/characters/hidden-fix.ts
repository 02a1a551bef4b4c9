import type { Change } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { Hidden } from './hidden.ts';

/** The text without the characters; undefined where that would not mend it. */
export function withoutHidden({ kind, places, codes }: Hidden, text: string): Change | undefined {
  // C1 controls are what is left of letters that were decoded wrongly.
  if (codes.some((code) => code >= 0x80 && code < 0xa0 && code !== 0x85)) return undefined;
  const edits = places.map((span, index) => ({
    span,
    text: kind === 'lineBreak' && index === 0 && !isAtLineEnd(text, span) ? '\n' : '',
  }));
  return { edits, safe: kind !== 'order' };
}

function isAtLineEnd(text: string, { start, end }: Span): boolean {
  return text.charAt(start - 1) === '\n' || text.charAt(end) === '\n';
}
