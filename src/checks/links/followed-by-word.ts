import type { Offset } from '../../text/span.ts';

/** Whether one space and a word follow, so that what ends here stands inside of a sentence. */
export function isFollowedByWord(text: string, end: Offset): boolean {
  return /^\s[\p{L}\p{N}“"'‘]/u.test(text.slice(end, end + 3));
}
