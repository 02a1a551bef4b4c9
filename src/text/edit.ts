import type { Span } from './span.ts';

/** A stretch of a text and what to put there instead. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Edits that belong together; a `safe` change loses nothing and may be made without asking. */
export interface Change {
  readonly edits: readonly Edit[];
  readonly safe: boolean;
  /** True where it is safe only if all posts that show the place need it: elsewhere what it takes out does its work. */
  readonly everywhere?: boolean;
}
