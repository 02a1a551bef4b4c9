import type { Tokens } from '../language/reading.ts';
import type { Span } from '../text/span.ts';
import { startsWithin } from '../text/starts-within.ts';

/** The places of a text that hold phrases which a configuration allows, whole words in any case. */
export function allowedIn(text: string, phrases: readonly string[]): Span[] {
  if (phrases.length === 0) return [];
  const lower = lowerCase(text);
  const places = phrases.flatMap((phrase) => placesOf(lowerCase(phrase.trim()), lower));
  return apart(places.sort((one, other) => one.start - other.start));
}

/** Places in order, those that overlap as one. */
function apart(places: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { start, end } of places) {
    const last = all.at(-1);
    if (last === undefined || last.end < start) all.push({ start, end });
    else all[all.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return all;
}

/** A word of no language. */
const NO_WORD = '\ufffc';

/** The words of a text, those of allowed phrases such that no sign is read from them. */
export function withoutAllowed(taken: Tokens, allowed: readonly Span[]): Tokens {
  if (allowed.length === 0) return taken;
  const tokens = taken.tokens.map((token) =>
    token.kind !== 'stop' && startsWithin(token, allowed) ? { ...token, text: NO_WORD } : token,
  );
  return { ...taken, tokens };
}

/** Lower case without a change of offsets. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function placesOf(phrase: string, text: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if (isEdge(text, at) && isEdge(text, end)) places.push({ start: at, end });
  }
  return places;
}

/** No word goes on over the offset. */
function isEdge(text: string, offset: number): boolean {
  return !(isWordPart(text.charAt(offset - 1)) && isWordPart(text.charAt(offset)));
}

function isWordPart(character: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(character);
}
