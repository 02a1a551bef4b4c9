import type { Post } from '../../post/post.ts';
import { threadOf } from '../../post/split-thread.ts';
import type { Change } from '../../text/edit.ts';

/** Nobody reads a longer thread: it wants to be an article. */
const MOST_POSTS = 25;

/**
 * What divides a text into a thread, in the draft; undefined where the place has none, where one post is enough or 25 are not,
 * and where markup would be cut in two.
 */
export function asThread(post: Post): Change | undefined {
  const { text, entities, target, stated, divider, dividesAt, length } = post;
  if (!target.surface.threads || length.used > MOST_POSTS * (length.limit ?? 0)) return undefined;
  const parts = threadOf(text, entities, target, { contentWarning: stated.contentWarning?.text });
  const places = parts.slice(1).map(({ span }) => dividesAt(span.start));
  if (places.length === 0 || places.includes(undefined)) return undefined;
  const edits = places.map((at = 0) => ({ span: { start: at, end: at }, text: divider }));
  // Where a post ends is its author's choice.
  return { edits, safe: false };
}
