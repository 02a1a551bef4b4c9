import type { Span } from '../../text/span.ts';

/**
 * What was to be gone before a text went out:
 * - `placeholder`, `likelyPlaceholder`: `{{title}}`, `[topic]`
 * - `note`, `likelyNote`: what authors write for themselves, and filler
 * - `assistant`: words of a program that wrote the text to the one who asked for it
 * - `count`: how long the text is
 */
export interface Leftover {
  readonly kind:
    | 'placeholder'
    | 'likelyPlaceholder'
    | 'note'
    | 'likelyNote'
    | 'assistant'
    | 'count';
  readonly span: Span;
}

/** All places where a pattern matches, each as a leftover of one kind; of a match its first group, where it has one. */
export function allOf(kind: Leftover['kind'], pattern: RegExp, text: string): Leftover[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: written, 1: words }) => {
    const start = words === undefined ? index : index + written.indexOf(words);
    return { kind, span: { start, end: start + (words ?? written).length } };
  });
}
