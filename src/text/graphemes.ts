import { countGraphemes as count, splitGraphemes } from 'unicode-segmenter/grapheme';

// Not Intl.Segmenter: it is quadratic on Node 20, and its Unicode version is the user's, so counts would differ.

/** Only printable ASCII and line feeds: every UTF-16 unit is a grapheme, a code point and a byte. */
const PLAIN = /^[\n\x20-\x7e]*$/;

export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** The extended grapheme clusters (UAX #29) of a text, in order. */
export function graphemesOf(text: string): Iterable<string> {
  return isPlain(text) ? text : splitGraphemes(text);
}

/** How many extended grapheme clusters a text has. */
export function countGraphemes(text: string): number {
  return isPlain(text) ? text.length : count(text);
}

/** The length in UTF-8 bytes; a lone surrogate counts as the 3 bytes of U+FFFD that stand in for it. */
export function utf8Length(text: string): number {
  if (isPlain(text)) return text.length;
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (code > 0xffff) at++;
  }
  return bytes;
}
