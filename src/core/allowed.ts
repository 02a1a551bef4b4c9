import type { Span } from '../text/span.ts';

/** The places of a text that hold phrases which a configuration allows, whole words in any case. */
export function allowedIn(text: string, phrases: readonly string[]): Span[] {
  if (phrases.length === 0) return [];
  const lower = lowerCase(text);
  return phrases.flatMap((phrase) => placesOf(lowerCase(phrase.trim()), lower));
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
