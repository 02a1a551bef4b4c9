import type { SourceMap } from '../../post/source-map.ts';
import type { Offset } from '../../text/span.ts';

/**
 * The end of the word that a publisher appended to a post at an offset: a value of the front matter.
 * Undefined where the post goes on as it is written in the draft.
 */
export function appendedEnd(text: string, start: Offset, map: SourceMap): Offset | undefined {
  const value = map.toDraft({ start, end: start + 1 });
  if (value.end - value.start < 2) return undefined;
  let end = start + 1;
  while (end < text.length) {
    const next = map.toDraft({ start: end, end: end + 1 });
    if (next.start !== value.start || next.end !== value.end) break;
    end++;
  }
  return end > start + 1 ? end : undefined;
}
