import type { Span } from '../../text/span.ts';

/** What a piece of Markdown makes, in the words of a message. */
export type Construct =
  | 'bold text'
  | 'italics'
  | 'struck-out text'
  | 'code'
  | 'code block'
  | 'heading'
  | 'quote'
  | 'link'
  | 'image'
  | 'table'
  | 'task list'
  | 'footnote';

/** A piece of Markdown in a text. */
export interface MarkdownSign {
  readonly construct: Construct;
  /** All of it, with the words that it is put around. */
  readonly span: Span;
  /** The signs alone. */
  readonly signs: readonly Span[];
  /** The words of a link or an image. */
  readonly words?: Span;
  /** The address of a link or an image. */
  readonly address?: Span;
  /** False where people type the same and do not mean Markdown: `*sigh*`, `> look`. */
  readonly certain: boolean;
}
