import type { Offset, Span } from '../../text/span.ts';

/** Whether an emoji, a script or the author has a use for a character that nobody can see where it stands. */
export function isWanted(code: number, { start, end }: Span, text: string): boolean {
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
