import { isSpace, type Offset, type Span } from '../../text/span.ts';

/** Where a hashtag stands, as far as it tells what its author meant by it. */
export interface TagSetting {
  /** Among other tags, or on a line of its own. */
  readonly alone: boolean;
  /** In a language where a hyphen behind a tag may join it to a word, as in German. */
  readonly foreign: boolean;
}

/** How far around a hashtag is looked: farther off, nothing tells more. */
const NEAR = 60;

/** Whether a hashtag stands beside another one, or has a line to itself. */
export function standsAlone(text: string, { start, end }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - NEAR), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + NEAR).split('\n', 1)[0] ?? '';
  const last = before.trim().split(/\s/).at(-1) ?? '';
  const [rest = '', next = ''] = after.split(/\s+/, 2);
  if (isSign(last) || isSign(next)) return true;
  return last === '' && next === '' && after.trimEnd() === rest;
}

function isSign(word: string): boolean {
  return word.length > 1 && /^[#＃]/u.test(word);
}

/** Words that a number comes after: “issue #2024”, “fixes #2024”. */
const COUNTED: ReadonlySet<string> = new Set(
  `issue issues bug bugs ticket tickets pr prs mr request requests fix fixes fixed close closes closed
   resolve resolves resolved see episode ep vol volume number no order room and or`.split(/\s+/),
);

/** Whether the `#` of a number reads as “number”. */
export function isNumberSign(text: string, { start, end }: Span): boolean {
  if (!startsWord(text, start) || /^[-.:/,]?\p{N}/u.test(text.slice(end, end + 2))) return true;
  const words = text.slice(Math.max(0, start - NEAR), start).toLowerCase();
  return COUNTED.has(words.match(/\p{L}+/gu)?.at(-1) ?? '') && !/[#＃.!?\n]/u.test(words.slice(-3));
}

function startsWord(text: string, at: Offset): boolean {
  return at === 0 || isSpace(text.charCodeAt(at - 1)) || text.charAt(at - 1) === '(';
}

/** Whether a `#` belongs to an address, a path or a name in code: `docs/index.html#top`, `Array#map`. */
export function touchesCode(text: string, at: Offset): boolean {
  const before = wordBefore(text, at);
  if (/[=?&]$/.test(before)) return true;
  if (before.endsWith('/')) return !isSign(before);
  if (!/[\p{L}\p{M}\p{N}_]$/u.test(before)) return false;
  return /[:/.@=?\\]/.test(before) || (/^\p{Lu}/u.test(before) && /^.\p{Ll}/u.test(text.slice(at)));
}

function wordBefore(text: string, at: Offset): string {
  let start = at;
  while (start > 0 && at - start < NEAR && !isSpace(text.charCodeAt(start - 1))) start--;
  return text.slice(start, at);
}
