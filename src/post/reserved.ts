import type { Offset } from '../text/span.ts';

/** What a text format means by some of its reserved characters: an escape, a mention, a hashtag, a template. */
const MEANT =
  /\\[^\sA-Za-z0-9]|@\[[^\]\n]{1,200}\]\(urn:li:[\w:-]{1,80}\)|\{hashtag\|\\?#\|[^}\n]{1,200}\}|(?<=^|[\s(])#[\p{L}\p{N}_]+/gu;

/**
 * Where a text holds characters that LinkedIn's `little` text format reserves and that do not mean there what
 * the format means by them (learn.microsoft.com linkedin little-text-format: `#tag`, `@[Name](urn:li:…)`,
 * `{hashtag|\#|tag}` and what a backslash escapes).
 */
export function reservedIn(text: string, characters: string): Offset[] {
  const found: Offset[] = [];
  let at = 0;
  const look = (end: Offset) => {
    for (; at < end; at++) if (characters.includes(text.charAt(at))) found.push(at);
  };
  for (const { 0: meant, index } of text.matchAll(MEANT)) {
    look(index);
    at = index + meant.length;
  }
  look(text.length);
  return found;
}
