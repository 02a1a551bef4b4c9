import type { Span } from '../text/span.ts';
import type { Counted } from './target.ts';
import { type Divisible, joint, type Piece, piecesOf, type Size } from './thread-pieces.ts';

/** How much of a post's length is taken before its text begins: a content warning, a number. */
export interface Reserved {
  readonly contentWarning: number;
  readonly numbering: number;
}

/** A last post shorter than this, in UTF-16 units, is a stub. */
export const STUB = 20;

/**
 * The spans of a text that fit into a post each, divided where it reads best. A link, a mention, a hashtag,
 * a number or an emoji is never divided: one that is longer than a post is a part of its own, too long.
 * Linear in the text.
 */
export function splitText(divisible: Divisible, counted: Counted, reserved: Reserved): Span[] {
  const { length, bytes } = counted.limits;
  const taken = reserved.contentWarning + reserved.numbering;
  const room = {
    used: (length?.value ?? Number.POSITIVE_INFINITY) - taken,
    bytes: (bytes?.value ?? Number.POSITIVE_INFINITY) - reserved.numbering,
  };
  const pieces = piecesOf(divisible, counted, room.used);
  const isStub = stubsOf(pieces, divisible);
  const parts: Span[] = [];
  for (let first = 0; first < pieces.length; ) {
    const last = lastOf(pieces, first, room, isStub);
    parts.push(partSpan(pieces, first, last));
    first = last + 1;
  }
  return parts;
}

function partSpan(pieces: readonly Piece[], first: number, last: number): Span {
  return { start: (pieces[first] as Piece).start, end: (pieces[last] as Piece).end };
}

/** The last piece of the part that begins with `first`: the best joint in its second half, or the furthest. */
function lastOf(
  pieces: readonly Piece[],
  first: number,
  room: Size,
  isStub: (last: number) => boolean,
): number {
  let used = 0;
  let bytes = 0;
  let fitting = first;
  const fills: number[] = [];
  for (let at = first; at < pieces.length; at++) {
    const { size, gap } = pieces[at] as Piece;
    used += size.used;
    bytes += size.bytes;
    if (at > first && (used > room.used || bytes > room.bytes)) break;
    fills.push(Math.max(used / room.used, bytes / room.bytes));
    fitting = at;
    used += gap.used;
    bytes += gap.bytes;
  }
  const rest = pieces.length - 1 - fitting;
  return rest === 0 ? fitting : bestOf(pieces, first, fitting, fills, isStub);
}

/** What follows a part must not be a stub where the part can spare some of its text. */
function bestOf(
  pieces: readonly Piece[],
  first: number,
  fitting: number,
  fills: readonly number[],
  isStub: (last: number) => boolean,
): number {
  let best = fitting;
  for (let at = fitting; at >= first; at--) {
    if ((fills[at - first] ?? 0) < 0.5) break;
    const here = pieces[at] as Piece;
    const better = here.joint > (pieces[best] as Piece).joint || isStub(best);
    if (better && !isStub(at)) best = at;
    if ((pieces[best] as Piece).joint === joint.paragraph && !isStub(best)) break;
  }
  return best;
}

/** Whether hardly a word is left behind a piece; a link alone is not a post either. */
function stubsOf(pieces: readonly Piece[], { wholes }: Divisible): (last: number) => boolean {
  const links = new Set(wholes.filter(({ type }) => type === 'link').map(({ span }) => span.start));
  const left: number[] = [];
  let length = 0;
  for (let at = pieces.length - 1; at >= 0; at--) {
    left[at] = length;
    const { start, end } = pieces[at] as Piece;
    if (!links.has(start)) length += end - start + 1;
  }
  return (last) => (left[last] ?? 0) <= STUB;
}
