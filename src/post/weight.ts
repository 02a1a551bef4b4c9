import { composed } from '../text/composed.ts';
import { graphemesOf } from '../text/graphemes.ts';
import type { Offset, Span } from '../text/span.ts';
import type { Kind, Scale, Share } from './scale.ts';

/** Finds the emoji of a text, in order. */
export type EmojiFinder = (text: string) => Iterable<Span>;

/**
 * Weights on X: 1 or 2 for each code point in NFC, 2 for an emoji however many code points it has, as X's
 * documents say; twitter-text 3.1.0 counts 967 of them as more, and its count can be had with its `findEmoji`.
 */
export function weightedScale(findEmoji: EmojiFinder = emojiIn): Scale {
  const sharesOf = (text: string) => sharesByWeight(text, findEmoji);
  return {
    sizeOf: (text) => sharesOf(text).reduce((size, { count, each }) => size + count * each, 0),
    sharesOf,
    fitting: (text, room) => fittingByWeight(text, room, findEmoji),
  };
}

/**
 * Emoji as UTS #51 puts them together: with a variation selector, a skin tone or a tag sequence, joined,
 * flags, keycaps. A bare © or ® is text. The most that is joined in any emoji is four; a skin tone counts as part
 * of what it follows, whether or not this Unicode knows of it, so that no count depends on the user's Node.
 */
const EMOJI =
  /(?![©®](?!\ufe0f))\p{Extended_Pictographic}(?:[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}|\ufe0f?\p{Emoji_Modifier}?)(?:\u200d\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?){0,3}|\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3/gu;

function* emojiIn(text: string): Iterable<Span> {
  for (const { index, 0: emoji } of text.matchAll(EMOJI))
    yield { start: index, end: index + emoji.length };
}

/** Only characters of weight 1 that NFC leaves as they are and that are no part of an emoji. */
const LIGHT_ALONE = /^[\0-\u00a8\u00aa-\u00ad\u00af-\u02ff\u2010-\u201f]*$/;

function sharesByWeight(written: string, findEmoji: EmojiFinder): Share[] {
  if (LIGHT_ALONE.test(written)) return [{ what: 'text', count: written.length, each: 1 }];
  const text = written.normalize('NFC');
  const counts: Record<Kind, number> = { text: 0, emoji: 0, wide: 0 };
  let at = 0;
  for (const { start, end } of findEmoji(text)) {
    addCharacters(counts, text, at, start);
    counts.emoji++;
    at = end;
  }
  addCharacters(counts, text, at, text.length);
  return [
    { what: 'text', count: counts.text, each: 1 },
    { what: 'emoji', count: counts.emoji, each: 2 },
    { what: 'wide', count: counts.wide, each: 2 },
  ];
}

function addCharacters(
  counts: Record<Kind, number>,
  text: string,
  start: Offset,
  end: Offset,
): void {
  for (let at = start; at < end; at++) {
    const code = text.codePointAt(at) as number;
    counts[kindOf(code)]++;
    if (code > 0xffff) at++;
  }
}

/** What weighs 1 (twitter-text config/v3.json: ranges of weight 100, scale 100) is text; a lone pictograph an emoji. */
function kindOf(code: number): Kind {
  if (code <= 0x10ff) return 'text';
  if (code >= 0x2000 && code <= 0x2037 && isLightPunctuation(code)) return 'text';
  return code >= 0x1f000 && code <= 0x1faff ? 'emoji' : 'wide';
}

function isLightPunctuation(code: number): boolean {
  return code <= 0x200d || (code >= 0x2010 && code <= 0x201f) || code >= 0x2032;
}

function fittingByWeight(text: string, room: number, findEmoji: EmojiFinder): number {
  const counted = composed(text);
  const end = counted.startOf(endOfRoom(counted.text, room, findEmoji));
  let length = 0;
  for (const grapheme of graphemesOf(text)) {
    if (length + grapheme.length > end) break;
    length += grapheme.length;
  }
  return length;
}

/** The end of the last emoji or code point that fits. */
function endOfRoom(text: string, room: number, findEmoji: EmojiFinder): Offset {
  let size = 0;
  let at = 0;
  const isFull = (end: Offset) => {
    while (at < end) {
      const code = text.codePointAt(at) as number;
      size += kindOf(code) === 'text' ? 1 : 2;
      if (size > room) return true;
      at += code > 0xffff ? 2 : 1;
    }
    return false;
  };
  for (const { start, end } of findEmoji(text)) {
    if (isFull(start)) return at;
    size += 2;
    if (size > room) return at;
    at = end;
  }
  isFull(text.length);
  return at;
}
