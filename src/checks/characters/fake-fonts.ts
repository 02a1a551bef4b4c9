import type { Offset, Span } from '../../text/span.ts';
import { fakeLetter } from './fake-letters.ts';

/** Words of signs that only look like letters, one behind the other, and the same in letters. */
export interface FakeWords {
  readonly span: Span;
  readonly plain: string;
}

/** One such word. */
interface FakeWord extends Span {
  readonly letters: number;
  /** The most letters that any of its signs asks for. */
  readonly enough: number;
  readonly isFullwidth: boolean;
}

/** A sign of any of the blocks that hold fake letters. */
const MAY_HOLD = /[\u2102-\u214f\u249c-\u24e9\uff10-\uff5a\ud835\ud83c]/;

const CJK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

/** The runs of words in fake letters. Single signs (`𝑥 = 2`, `ℝ`) are mathematics, wide ones in CJK text are customary. */
export function fakeWordsIn(text: string): FakeWords[] {
  if (!MAY_HOLD.test(text)) return [];
  const isCjk = CJK.test(text);
  const words = wordsIn(text).filter(({ isFullwidth }) => !(isFullwidth && isCjk));
  return runsOf(words, text)
    .filter((run) => run.some((word) => isWord(word, text)))
    .map((run) => {
      const span = { start: (run[0] as Span).start, end: (run.at(-1) as Span).end };
      return { span, plain: inLetters(text.slice(span.start, span.end)) };
    });
}

function wordsIn(text: string): FakeWord[] {
  const words: FakeWord[] = [];
  let open: FakeWord | undefined;
  for (let at: Offset = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    const letter = fakeLetter(code);
    if (letter !== undefined) {
      open ??= { start: at, end, letters: 0, enough: 0, isFullwidth: letter.isFullwidth };
      const enough = Math.max(open.enough, letter.enough);
      open = { ...open, end, enough, letters: open.letters + 1 };
    } else if (open !== undefined && !MARK.test(text.slice(at, end))) {
      words.push(open);
      open = undefined;
    } else if (open !== undefined) open = { ...open, end };
    at = end;
  }
  return open === undefined ? words : [...words, open];
}

/** Accents, and the selectors of emoji. */
const MARK = /^\p{M}$/u;

/** Words with hardly anything between them. */
function runsOf(words: readonly FakeWord[], text: string): FakeWord[][] {
  const runs: FakeWord[][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (before !== undefined && GAP.test(text.slice(before.end, word.start))) last?.push(word);
    else runs.push([word]);
  }
  return runs;
}

const GAP = /^[^\p{L}\n#@＃]{1,4}$/u;

/** Three letters in the midst of a formula are three variables. */
function isWord({ start, end, letters, enough }: FakeWord, text: string): boolean {
  if (letters < enough) return false;
  if (enough === 2 || letters > 3) return true;
  const around = text.slice(Math.max(0, start - 2), start) + text.slice(end, end + 2);
  return !/[=+−×·∈≤≥<>^_([{|∑∫√∂∇→\]})]/.test(around);
}

/** NFKC for these signs alone: it would change fractions, ligatures and units, too. */
function inLetters(text: string): string {
  const plain = Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x3000 || (code >= 0xff01 && code <= 0xff5e)) return character.normalize('NFKC');
    if (code === 0xfe0e || code === 0xfe0f) return '';
    return fakeLetter(code)?.plain ?? character;
  }).join('');
  return /\p{M}/u.test(plain) ? plain.normalize('NFC') : plain;
}
