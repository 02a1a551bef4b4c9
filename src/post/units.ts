import type { Unit } from '../platforms/platform.ts';
import { countGraphemes, graphemesOf, isPlain, utf8Length } from '../text/graphemes.ts';
import type { Scale, Share } from './scale.ts';
import { weightedScale } from './weight.ts';

/** How a place counts plain text. */
export function scaleOf(unit: Unit): Scale {
  return scales[unit];
}

/** The length of a plain text in a unit. */
export function sizeOf(text: string, unit: Unit): number {
  return scales[unit].sizeOf(text);
}

/** How many UTF-16 units of a text fit into `room`, whole graphemes only. */
export function fitting(text: string, room: number, unit: Unit): number {
  return scales[unit].fitting(text, room);
}

const scales: Readonly<Record<Unit, Scale>> = {
  weighted: weightedScale(),
  grapheme: evenScale(countGraphemes),
  utf16: evenScale((text) => text.length),
  'code-point': scaleByGrapheme((text) => [...text].length),
  byte: scaleByGrapheme(utf8Length),
};

/** Where every character counts the same, none needs a line of its own. */
function evenScale(sizeOf: (text: string) => number): Scale {
  return {
    sizeOf,
    sharesOf: (text) => [{ what: 'text', count: sizeOf(text), each: 1 }],
    fitting: (text, room) => fittingBy(text, room, sizeOf),
  };
}

function scaleByGrapheme(sizeOf: (text: string) => number): Scale {
  return {
    sizeOf: (text) => (isPlain(text) ? text.length : sizeOf(text)),
    sharesOf: (text) => sharesByGrapheme(text, sizeOf),
    fitting: (text, room) => fittingBy(text, room, sizeOf),
  };
}

function* sharesByGrapheme(text: string, sizeOf: (grapheme: string) => number): Iterable<Share> {
  if (isPlain(text)) return yield { what: 'text', count: text.length, each: 1 };
  for (const grapheme of graphemesOf(text)) {
    const each = sizeOf(grapheme);
    yield { what: kindOf(grapheme, each), count: 1, each };
  }
}

function fittingBy(text: string, room: number, sizeOf: (grapheme: string) => number): number {
  let length = 0;
  let size = 0;
  for (const grapheme of graphemesOf(text)) {
    size += sizeOf(grapheme);
    if (size > room) break;
    length += grapheme.length;
  }
  return length;
}

/** What counts for more than one is worth its own line: an emoji, or a character of several bytes. */
function kindOf(grapheme: string, size: number): Share['what'] {
  if (size === 1) return 'text';
  return /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\u20e3/u.test(grapheme)
    ? 'emoji'
    : 'wide';
}
