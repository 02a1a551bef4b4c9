import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { SourceRun } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi;

/** A stretch of HTML with its character references decoded, each piece with the place it was written at. */
export function decoded(html: string, { start, end }: Span): SourceRun[] {
  const runs: SourceRun[] = [];
  let copied = start;
  for (const match of html.slice(start, end).matchAll(REFERENCE)) {
    const [written, decimal, hexadecimal, name] = match;
    const text = numbered(decimal, 10) ?? numbered(hexadecimal, 16) ?? named(name);
    const at = start + match.index;
    if (text === undefined) continue; // an ampersand and some letters
    runs.push(...copy(html, copied, at), { text, start: at, end: at + written.length });
    copied = at + written.length;
  }
  return [...runs, ...copy(html, copied, end)];
}

function copy(html: string, start: number, end: number): SourceRun[] {
  return start < end ? [{ text: html.slice(start, end), start, end }] : [];
}

/** The same as one text. */
export function decodedText(html: string, span: Span): string {
  return decoded(html, span)
    .map(({ text }) => text)
    .join('');
}

function numbered(digits: string | undefined, base: number): string | undefined {
  if (digits === undefined) return undefined;
  const code = Number.parseInt(digits, base);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

function named(name: string | undefined): string | undefined {
  return name === undefined ? undefined : decodeNamedCharacterReference(name) || undefined;
}
