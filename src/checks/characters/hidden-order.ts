import { linesOf } from '../../text/lines.ts';
import type { Offset } from '../../text/span.ts';
import type { Hidden } from './hidden.ts';

const DIRECTIONAL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const DIRECTIONALS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Whether a character sets the direction of text. */
export function isDirectional(code: number): boolean {
  return DIRECTIONAL.test(String.fromCodePoint(code));
}

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1eeff}]/u;

interface Control {
  readonly code: number;
  readonly at: Offset;
}

/**
 * The controls of direction that a text does not need, in no order. Where there are letters from right to left,
 * marks and balanced embeddings belong to the text; an override never does.
 */
export function hiddenOrder(text: string): Hidden[] {
  if (!DIRECTIONAL.test(text)) return [];
  const isMixed = RIGHT_TO_LEFT.test(text);
  // A line feed ends the effect of all that is open (UAX #9, P1).
  return linesOf(text).flatMap(({ start, end }) => orderIn(text, start, end, isMixed));
}

function orderIn(text: string, start: Offset, end: Offset, isMixed: boolean): Hidden[] {
  const controls = Array.from(
    text.slice(start, end).matchAll(DIRECTIONALS),
    ({ 0: sign, index }): Control => ({ code: sign.charCodeAt(0), at: start + index }),
  );
  const { pairs, unopened, unclosed, marks } = matched(controls);
  const needless = isMixed ? unopened : [...unopened, ...marks];
  return [
    ...pairs.filter(([{ code }]) => !isMixed || OVERRIDES.has(code)).map(pair),
    ...needless.map(lone),
    ...unclosed.map((one) => leftOpen(one, end, isMixed)),
  ];
}

/** What opens with what closes it; the end of an isolate ends what was opened in it, too. */
function matched(controls: readonly Control[]) {
  const opened: Control[] = [];
  const pairs: [Control, Control][] = [];
  const unopened: Control[] = [];
  const unclosed: Control[] = [];
  const marks: Control[] = [];
  for (const one of controls) {
    if (OPENERS.has(one.code)) (opened.length < DEEPEST ? opened : unclosed).push(one);
    else if (!CLOSERS.has(one.code)) marks.push(one);
    else {
      const [opener, ...inner] = opened.splice(openedBefore(one, opened));
      if (opener === undefined) unopened.push(one);
      else pairs.push([opener, one]);
      unclosed.push(...inner);
    }
  }
  return { pairs, unopened, unclosed: [...unclosed, ...opened], marks };
}

/** The index of what a control closes; the length where there is nothing to close. */
function openedBefore({ code }: Control, opened: readonly Control[]): number {
  const index = opened.findLastIndex((one) => ISOLATES.has(one.code));
  if (code !== POP) return index < 0 ? opened.length : index;
  return index === opened.length - 1 ? opened.length : opened.length - 1;
}

/** No program goes deeper (UAX #9, BD2). */
const DEEPEST = 125;

const POP = 0x202c;
const CLOSERS: ReadonlySet<number> = new Set([POP, 0x2069]);
const OVERRIDES: ReadonlySet<number> = new Set([0x202d, 0x202e]);
const ISOLATES: ReadonlySet<number> = new Set([0x2066, 0x2067, 0x2068]);
const OPENERS: ReadonlySet<number> = new Set([0x202a, 0x202b, ...OVERRIDES, ...ISOLATES]);

/** Around text from left to right they change nothing. */
const KEEPS_LATIN: ReadonlySet<number> = new Set([0x202a, 0x2066, 0x2068]);

function lone({ code, at }: Control): Hidden {
  const span = { start: at, end: at + 1 };
  return { kind: 'unseen', span, codes: [code], places: [span] };
}

function pair([opener, closer]: readonly [Control, Control]): Hidden {
  return {
    kind: KEEPS_LATIN.has(opener.code) ? 'unseen' : 'order',
    span: { start: opener.at, end: closer.at + 1 },
    codes: [opener.code, closer.code],
    places: [opener, closer].map(({ at }) => ({ start: at, end: at + 1 })),
  };
}

function leftOpen(one: Control, lineEnd: Offset, isMixed: boolean): Hidden {
  if (!isMixed && KEEPS_LATIN.has(one.code)) return lone(one);
  return { ...lone(one), kind: 'order', span: { start: one.at, end: lineEnd } };
}
