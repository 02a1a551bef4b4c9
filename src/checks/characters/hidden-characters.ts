import { hullOf, type Span, spanOfMatch } from '../../text/span.ts';
import type { Hidden, HiddenKind } from './hidden.ts';
import { hiddenOrder, isDirectional } from './hidden-order.ts';
import { isWanted } from './wanted-characters.ts';

/** The characters that nobody can see and no script or emoji needs where they stand, in order. */
export function hiddenIn(text: string): Hidden[] {
  if (isPlain(text)) return [];
  const single = Array.from(text.matchAll(HIDDEN)).flatMap((match): Hidden[] => {
    const code = match[0].codePointAt(0) ?? 0;
    const span = spanOfMatch(match);
    if (code === BLACK_FLAG || isDirectional(code) || isWanted(code, span, text)) return [];
    return [{ kind: kindOf(code), span, codes: [code], places: [span] }];
  });
  const all = [...single, ...hiddenOrder(text).slice(0, MOST_TURNS)];
  return joined(all.sort((one, other) => one.span.start - other.span.start));
}

/** A hostile text may turn its direction at every character; a report lists far fewer. */
const MOST_TURNS = 1000;

/** Nothing but what most posts are made of. */
function isPlain(text: string): boolean {
  return /^[\t\n\r\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e]*$/.test(text);
}

/** The flags of England, Scotland, Wales and whichever follow hold tags; they are matched to be left alone. */
const HIDDEN =
  /\u{1f3f4}[\u{e0030}-\u{e007a}]{1,10}\u{e007f}|(?![\t\n\r])[\u034f\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Variation_Selector}\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc\u{e0001}\u{e0020}-\u{e007f}]/gu;

const BLACK_FLAG = 0x1f3f4;

function kindOf(code: number): HiddenKind {
  if (code === 0x0b || code === 0x0c || code === 0x85) return 'lineBreak';
  if (code === 0x2028 || code === 0x2029) return 'lineBreak';
  if (code >= 0xe0000 && code < 0xe0080) return 'hiddenWords';
  if (code < 0xa0 || (code >= 0xd800 && code < 0xe000)) return 'broken';
  if (code >= 0xfff9 && code <= 0xfffc) return 'broken';
  return /\p{Noncharacter_Code_Point}/u.test(String.fromCodePoint(code)) ? 'broken' : 'unseen';
}

/** Neighbours of one kind as one. */
function joined(all: readonly Hidden[]): Hidden[] {
  const groups: Hidden[][] = [];
  for (const one of all) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last?.kind === one.kind && last.span.end === one.span.start) group?.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => ({
    kind: (group[0] as Hidden).kind,
    span: hullOf(group.map(({ span }) => span)) as Span,
    codes: group.flatMap(({ codes }) => codes),
    places: group.flatMap(({ places }) => places),
  }));
}
