import type { Span } from '../../text/span.ts';

/**
 * What a character that nobody can see does:
 * - `order`: it changes the order of what stands around it
 * - `lineBreak`: it breaks the line in some programs and not in others
 * - `hiddenWords`: it spells words that only programs read
 * - `broken`: it is no text at all: a control, half a character, a place that Unicode leaves empty
 * - `unseen`: searches, links and readers stumble over it, and nothing else
 */
export type HiddenKind = 'order' | 'lineBreak' | 'hiddenWords' | 'broken' | 'unseen';

/** Characters that nobody can see, side by side or around a text, and all of one kind. */
export interface Hidden {
  readonly kind: HiddenKind;
  readonly span: Span;
  /** Their code points, and where each of them stands. */
  readonly codes: readonly number[];
  readonly places: readonly Span[];
}
