import type { Offset, Span } from '../../text/span.ts';
import type { TagSetting } from './tag-setting.ts';

/** Where the author of a hashtag meant it to end: `#gnu-social` goes on behind `#gnu`, `#gnu’s` does not. */
export function meantTagEnd(text: string, { start, end }: Span, setting: TagSetting): Offset {
  let at = end;
  for (;;) {
    const next = behindJoint(text, { start, end: at }, setting);
    if (next === at) return at;
    at = next;
  }
}

/** The end of the word that a sign joins to a tag; the tag's own end where none does. */
function behindJoint(text: string, tag: Span, setting: TagSetting): Offset {
  const sign = text.charAt(tag.end);
  if (sign === '+') return text.startsWith('++', tag.end) ? tag.end + 2 : tag.end;
  const word = wordAt(text, tag.end + 1);
  if (word === undefined) return tag.end;
  const end = tag.end + 1 + word.length;
  const head = text.slice(tag.start + 1, tag.end);
  return joins(sign, head, word, text.charAt(end), setting) ? end : tag.end;
}

function wordAt(text: string, at: Offset): string | undefined {
  const pattern = /[\p{L}\p{M}\p{N}_]+/uy;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function joins(
  sign: string,
  head: string,
  word: string,
  next: string,
  setting: TagSetting,
): boolean {
  switch (sign) {
    case '&':
      return next !== ';'; // `&amp;`
    case '.':
      return isNameEnding(word) || (/\p{N}$/u.test(head) && /^\p{N}+$/u.test(word));
    case "'":
    case '’':
      return isInsideName(head, word);
    case '-':
    case '‐':
    case '‑':
      return isHyphenated(head, word, setting);
    default:
      return false;
  }
}

/** `js`, `net`, `io`: a sentence behind a full stop without a space begins with a capital, or is longer. */
function isNameEnding(word: string): boolean {
  return /^\p{Ll}[\p{Ll}\p{N}]{0,2}$/u.test(word);
}

/** `#O’Brien`, `#don’t`, `#Mother’sDay`; a possessive, or a Turkish case behind a name, is no part of the tag. */
function isInsideName(head: string, word: string): boolean {
  if (head.length === 1) return word.length > 1;
  return (word === 't' && head.endsWith('n')) || /^s\p{L}{2}/u.test(word);
}

/** English words that turn a tag into an adjective: `#AI-powered` means `#AI`. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  `adjacent age assisted aware backed based branded built centered centred centric certified compatible
   curious driven enabled era esque exclusive first focused focussed free friendly generated heavy hosted
   inspired ish led level like loving made native only oriented powered ready related safe sized specific
   sponsored style supported themed type wide`.split(/\s+/),
);

function isHyphenated(head: string, word: string, { alone, foreign }: TagSetting): boolean {
  if (alone || head.length === 1 || /^\p{N}/u.test(word)) return true;
  return !foreign && !ADJECTIVES.has(word);
}
