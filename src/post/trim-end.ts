import type { Offset } from '../text/span.ts';

/** The end of a stretch of a text without the characters of `never` at its end. */
export function endWithout(text: string, start: Offset, end: Offset, never: string): Offset {
  let last = end;
  while (last > start && never.includes(text[last - 1] ?? ' ')) last--;
  return last;
}
