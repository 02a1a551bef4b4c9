import { hullOf, type Offset, type Span } from '../../text/span.ts';
import { hiddenOrder, isDirectional } from './bidi.ts';
import type { Hidden, HiddenKind } from './hidden.ts';

/** The characters that nobody can see and no script or emoji needs where they stand, in order. */
export function hiddenIn(text: string): Hidden[] {
  if (isPlain(text)) return [];
  const single = Array.from(text.matchAll(HIDDEN)).flatMap(({ 0: written, index }): Hidden[] => {
    const code = written.codePointAt(0) ?? 0;
    const span = { start: index, end: index + written.length };
    if (code === BLACK_FLAG || isDirectional(code) || isWanted(code, span, text)) return [];
    return [{ kind: kindOf(code), span, codes: [code], places: [span] }];
  });
  const all = [...single, ...hiddenOrder(text)];
  return joined(all.sort((one, other) => one.span.start - other.span.start));
}

/** Nothing but what most posts are made of. */
function isPlain(text: string): boolean {
  return /^[\t\n\r\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e]*$/.test(text);
}

/** The flags of England, Scotland, Wales and whichever follow hold tags; they are matched to be left alone. */
const HIDDEN =
  /\u{1f3f4}[\u{e0030}-\u{e007a}]{1,10}\u{e007f}|(?![\t\n\r])[\u034f\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Variation_Selector}\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc\u{e0001}\u{e0020}-\u{e007f}]/gu;

const BLACK_FLAG = 0x1f3f4;

function kindOf(code: number): HiddenKind {
  if (code === 0x0b || code === 0x0c || code === 0x85) return 'line break';
  if (code === 0x2028 || code === 0x2029) return 'line break';
  if (code >= 0xe0000 && code < 0xe0080) return 'message';
  if (code < 0xa0 || (code >= 0xd800 && code < 0xe000)) return 'broken';
  if (code >= 0xfff9 && code <= 0xfffc) return 'broken';
  return /\p{Noncharacter_Code_Point}/u.test(String.fromCodePoint(code)) ? 'broken' : 'nothing';
}

/** Whether an emoji, a script or the author has a use for it where it stands. */
function isWanted(code: number, { start, end }: Span, text: string): boolean {
  const [before, after] = [characterBefore(text, start), characterAt(text, end)];
  if (/\p{Variation_Selector}/u.test(String.fromCodePoint(code)))
    return takesVariation(text, start);
  if (code === 0x200d && joinsEmoji(before, after)) return true;
  if (code === 0x200b && (needsBreaks(before) || needsBreaks(after))) return true;
  if (JOINERS.has(code) && (isShaped(before) || isShaped(after))) return true;
  return SEPARATORS.has(code) && (isAlone(before, after) || defuses(text, start, end));
}

const JOINERS: ReadonlySet<number> = new Set([0x034f, 0x115f, 0x1160, 0x180e, 0x200c, 0x200d]);

const SEPARATORS: ReadonlySet<number> = new Set([0x200b, 0x200c, 0x200d, 0x2060, 0x2063]);

function characterBefore(text: string, offset: Offset): string {
  const code = text.codePointAt(offset - 2) ?? 0;
  return offset > 1 && code > 0xffff ? String.fromCodePoint(code) : text.charAt(offset - 1);
}

function characterAt(text: string, offset: Offset): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function joinsEmoji(before: string, after: string): boolean {
  return (
    /[\ufe0f\p{Extended_Pictographic}\p{Emoji_Modifier}\u{e007f}]/u.test(before) &&
    /\p{Extended_Pictographic}/u.test(after)
  );
}

/** Behind any sign, ideograph or letter of another script; of ASCII behind what keycaps are made of. Some type it twice. */
function takesVariation(text: string, offset: Offset): boolean {
  return /(?:[0-9#*]|[^\x00-\x9f\s\p{C}\p{Variation_Selector}])\p{Variation_Selector}{0,2}$/u.test(
    text.slice(Math.max(0, offset - 8), offset),
  );
}

/** Scripts without spaces, in which U+200B shows where a line may end. */
function needsBreaks(character: string): boolean {
  return /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}\p{Script=Balinese}]/u.test(
    character,
  );
}

/** A letter of a script in which letters are joined or stacked. */
function isShaped(character: string): boolean {
  return (
    /[\p{L}\p{M}]/u.test(character) &&
    !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Common}\p{Script=Inherited}]/u.test(
      character,
    )
  );
}

/** On a line of its own it holds a blank line open. */
function isAlone(before: string, after: string): boolean {
  return before === '\n' && after === '\n';
}

/** `@` + U+200B + `name` keeps a mention from being one, U+200B beside a dot an address. */
function defuses(text: string, start: Offset, end: Offset): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  if (/[@#＃$]$/.test(before)) return true;
  return (
    (/[\p{L}\p{N}]\.$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) ||
    (/[\p{L}\p{N}]$/u.test(before) && /^\.[\p{L}\p{N}]/u.test(after))
  );
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
