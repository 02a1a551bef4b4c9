import type { Unit } from '../platforms/platform.ts';
import { graphemesOf, isPlain, utf8Length } from '../text/graphemes.ts';
import { weightOf } from './weight.ts';

/** The length of a plain text in a unit. */
export function sizeOf(text: string, unit: Unit): number {
  if (unit === 'utf16' || isPlain(text)) return text.length;
  if (unit === 'byte') return utf8Length(text);
  let size = 0;
  for (const grapheme of graphemesOf(text)) size += sizeOfGrapheme(grapheme, unit);
  return size;
}

/** The length of one grapheme cluster in a unit. */
export function sizeOfGrapheme(grapheme: string, unit: Unit): number {
  switch (unit) {
    case 'weighted':
      return weightOf(grapheme);
    case 'grapheme':
      return 1;
    case 'code-point':
      return [...grapheme].length;
    case 'utf16':
      return grapheme.length;
    case 'byte':
      return utf8Length(grapheme);
  }
}

/** How many UTF-16 units of a text fit into `room`, whole graphemes only. */
export function fitting(text: string, room: number, unit: Unit): number {
  let length = 0;
  let size = 0;
  for (const grapheme of graphemesOf(text)) {
    size += sizeOfGrapheme(grapheme, unit);
    if (size > room) break;
    length += grapheme.length;
  }
  return length;
}
