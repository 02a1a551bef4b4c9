import { graphemesOf } from '../text/graphemes.ts';
import type { Offset, Span } from '../text/span.ts';
import { costOf, postedAs } from './cost.ts';
import type { Entity } from './entity.ts';
import type { Reading } from './reading.ts';
import type { Counted } from './target.ts';
import { scaleOf } from './units.ts';

/** How well a text divides at a place: between paragraphs best, between two characters of a word worst. */
export const joint = { paragraph: 4, line: 3, sentence: 2, word: 1, character: 0 } as const;

type Joint = (typeof joint)[keyof typeof joint];

/** A length in the place's unit, and in UTF-8 bytes. */
export interface Size {
  readonly used: number;
  readonly bytes: number;
}

/** A stretch of text that stays together, the white space behind it, and how well the text divides there. */
export interface Piece extends Span {
  readonly size: Size;
  readonly gap: Size;
  readonly joint: Joint;
}

/** A text that may be divided, but not inside its wholes, and how the rest of it is counted. */
export type Divisible = Pick<Reading, 'text' | 'wholes' | 'scale'>;

/**
 * A text in pieces that a thread may be divided between: words, with links, mentions, tags and numbers whole;
 * a word that is longer than `room` in pieces of its own.
 */
export function piecesOf(divisible: Divisible, counted: Counted, room: number): Piece[] {
  const { text, wholes } = divisible;
  const size = sizer(divisible, counted);
  const pieces: Piece[] = [];
  for (const { start, end, next } of wordsOf(text, wholes)) {
    const whole = { start, end, size: size({ start, end }) };
    const gap = size({ start: end, end: next });
    const parts = whole.size.used <= room ? [whole] : charactersOf(text, whole, wholes, size);
    for (const part of parts.slice(0, -1)) pieces.push(pieceOf(part, NO_GAP, joint.character));
    const last = parts.at(-1);
    if (last !== undefined) pieces.push(pieceOf(last, gap, jointAt(text, end, next)));
  }
  return pieces;
}

type Part = Pick<Piece, 'start' | 'end' | 'size'>;

function pieceOf({ start, end, size }: Part, gap: Size, joint: Joint): Piece {
  return { start, end, size, gap, joint };
}

const NO_GAP: Size = { used: 0, bytes: 0 };

type Sizer = (span: Span) => Size;

/** Sizes of spans that cut no whole; asked for in the order of the text, so that none is looked at twice. */
function sizer({ text, wholes, scale }: Divisible, counted: Counted): Sizer {
  const byte = scaleOf('byte');
  let index = 0;
  return ({ start, end }) => {
    while (index > 0 && (wholes[index - 1]?.span.start ?? 0) >= start) index--;
    while ((wholes[index]?.span.end ?? Number.POSITIVE_INFINITY) <= start) index++;
    let used = 0;
    let bytes = 0;
    let at = start;
    const plain = (to: Offset) => {
      const stretch = text.slice(at, to);
      used += scale.sizeOf(stretch);
      bytes += byte.sizeOf(stretch);
    };
    for (let next = index; ; next++) {
      const whole = wholes[next];
      if (whole === undefined || whole.span.start >= end) break;
      plain(whole.span.start);
      used += costOf(whole, counted, scale);
      bytes += byte.sizeOf(postedAs(whole, counted));
      at = whole.span.end;
    }
    plain(end);
    return { used, bytes };
  };
}

interface Word extends Span {
  /** Where the next word starts. */
  readonly next: Offset;
}

/** White space that groups the digits of a number does not part it: “10 000”. */
const BREAK = /\s+|(?<=[。！？；])(?![。！？；」』）”’])/gu;

function wordsOf(text: string, entities: readonly Entity[]): Word[] {
  const words: Word[] = [];
  let start = 0;
  let entity = 0;
  for (const { 0: space, index } of text.matchAll(BREAK)) {
    while ((entities[entity]?.span.end ?? Number.POSITIVE_INFINITY) <= index) entity++;
    const inEntity = (entities[entity]?.span.start ?? text.length) < index;
    if (inEntity || isInNumber(text, index, space)) continue;
    const next = index + space.length;
    if (index > start) words.push({ start, end: index, next });
    start = next;
  }
  if (start < text.length) words.push({ start, end: text.length, next: text.length });
  return words;
}

function isInNumber(text: string, index: Offset, space: string): boolean {
  return (
    space.length === 1 &&
    /\d/.test(text.charAt(index - 1)) &&
    /^\d{3}(?!\d)/.test(text.slice(index + 1, index + 5)) &&
    space !== '\n'
  );
}

/** A word that is too long, in graphemes; an entity stays whole, and so does a number. */
function charactersOf(text: string, word: Span, entities: readonly Entity[], size: Sizer): Part[] {
  const parts: Span[] = [];
  let at = word.start;
  const plain = (end: Offset) => {
    for (const piece of unitsOf(text.slice(at, end))) {
      parts.push({ start: at, end: at + piece.length });
      at += piece.length;
    }
  };
  for (const { span } of entities) {
    if (span.end <= word.start) continue;
    if (span.start >= word.end) break;
    plain(span.start);
    parts.push(span);
    at = span.end;
  }
  plain(word.end);
  return parts.map((part) => ({ ...part, size: size(part) }));
}

/** Nobody writes a number with more digits; a longer run of them may be divided. */
const LONGEST_NUMBER = 40;

/** Graphemes, the digits of a number together. */
function* unitsOf(text: string): Iterable<string> {
  let number = '';
  for (const grapheme of graphemesOf(text)) {
    const isDigit = /^[\d.,]$/.test(grapheme);
    if (number !== '' && (!isDigit || number.length >= LONGEST_NUMBER)) {
      yield number;
      number = '';
    }
    if (isDigit) number += grapheme;
    else yield grapheme;
  }
  if (number !== '') yield number;
}

/** How well the text divides between `end` and `next`. */
function jointAt(text: string, end: Offset, next: Offset): Joint {
  const feeds = text.slice(end, next).split('\n').length - 1;
  if (feeds > 1 || next === text.length) return joint.paragraph;
  if (feeds === 1) return joint.line;
  return endsSentence(text, end) ? joint.sentence : joint.word;
}

const CLOSERS = ')]”’"\'»』」）';

function endsSentence(text: string, end: Offset): boolean {
  let at = end - 1;
  while (at >= 0 && CLOSERS.includes(text.charAt(at))) at--;
  if (text.charAt(at) === '.') return !ABBREVIATION.test(text.slice(Math.max(0, at - 12), at));
  return '!?…。！？'.includes(text.charAt(at));
}

/** What a full stop stands behind and no sentence ends at: “12.”, “e.g.”, “Mr.” */
const ABBREVIATION =
  /(?:^|[\s([“"])(?:\d{1,12}|\p{L}|\p{L}\.\p{L}|Mrs?|Ms|Dr|Prof|St|No|Nr|vs|approx|bzw|ca|ggf)$/u;
