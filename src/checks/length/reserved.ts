import type { Offset } from '../../text/span.ts';

/** What a text format means by some of its reserved characters: an escape, a mention, a template, a hashtag. */
const MEANT =
  /^(?:\\[^\sA-Za-z0-9]|@\[[^\]\n]{1,200}\]\(urn:li:[\w:-]{1,80}\)|\{hashtag\|\\?#\|[^}\n]{1,200}\}|#[\p{L}\p{N}_]{1,200})/u;

/** No mention is longer. */
const LONGEST = 300;

/**
 * Where a text holds characters that LinkedIn's `little` text format reserves and that do not mean there what
 * the format means by them (learn.microsoft.com linkedin little-text-format: `#tag`, `@[Name](urn:li:…)`,
 * `{hashtag|\#|tag}` and what a backslash escapes).
 */
export function reservedIn(text: string, characters: string): Offset[] {
  const found: Offset[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!characters.includes(text.charAt(at))) continue;
    const meant = lengthOfMeant(text, at);
    if (meant === 0) found.push(at);
    else at += meant - 1;
  }
  return found;
}

function lengthOfMeant(text: string, at: Offset): number {
  const glued = text[at] === '#' && /[^\s(]/.test(text.charAt(at - 1));
  return glued ? 0 : (MEANT.exec(text.slice(at, at + LONGEST))?.[0].length ?? 0);
}
