import { markupOf } from '../../post/markup-of.ts';
import type { Post } from '../../post/post.ts';
import { type Span, spanOfMatch } from '../../text/span.ts';

/** The hashtags that begin a line: where Markdown is read, some of Reddit's pages make headings of such lines. */
export function accidentalHeadingsIn({ text, target }: Pick<Post, 'text' | 'target'>): Span[] {
  if (markupOf(target) !== 'markdown') return [];
  return Array.from(text.matchAll(/(?<=^|\n)#[\p{L}\p{N}_][^\s#]*/gu), spanOfMatch);
}
