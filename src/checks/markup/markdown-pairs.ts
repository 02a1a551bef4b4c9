import { linesOf } from '../../text/lines.ts';
import { type Span, spanOfMatch } from '../../text/span.ts';
import type { Construct, MarkdownSign } from './markdown-sign.ts';

/** The backticks around code, in pairs of the same number on one line. */
export function codeIn(text: string): MarkdownSign[] {
  return pairsIn(text, /`+/g, opensCode, closesCode).map(({ open, close }) => ({
    construct: open.end - open.start > 2 ? 'code block' : 'code',
    span: { start: open.start, end: close.end },
    signs: [open, close],
    certain: open.end - open.start > 2,
  }));
}

/** The signs around bold, slanted and struck-out words, in pairs on one line. */
export function emphasisIn(text: string): MarkdownSign[] {
  // Four asterisks end bold words and begin others.
  return pairsIn(text, /\*\*(?=\*\*(?!\*))|\*+|_+|~+/g, canOpen, canClose).flatMap(
    ({ open, close }) => {
      const sign = text.slice(open.start, open.end);
      const words = text.slice(open.end, close.start);
      const construct = constructs[sign];
      if (construct === undefined || !/[\p{L}\p{N}]/u.test(words)) return [];
      if (isInCode(text, open.start, words)) return [];
      if (sign.startsWith('_') && (isName(words) || isCased(text.charAt(close.end)))) return [];
      return {
        construct,
        span: { start: open.start, end: close.end },
        signs: [open, close],
        certain: construct !== 'italics' && !isShouted(words),
      };
    },
  );
}

const constructs: Readonly<Record<string, Construct>> = {
  '*': 'italics',
  _: 'italics',
  '**': 'bold text',
  __: 'bold text',
  '***': 'bold text',
  '~~': 'struck-out text',
};

/** The stars of arguments, as in `f(**a) and g(**b)`, and of globs. */
function isInCode(text: string, open: number, words: string): boolean {
  const isArgument = text[open - 1] === '(' && isCased(text.charAt(open - 2));
  return isArgument || words.startsWith('/') || /[/(]$/.test(words);
}

/** `__init__`, `_name_` */
function isName(words: string): boolean {
  return /^[a-z0-9_]+$/i.test(words);
}

/** `**NEW**` was there before Markdown was, and is read as it is meant. */
function isShouted(words: string): boolean {
  return words === words.toUpperCase() && words !== words.toLowerCase();
}

interface Pair {
  readonly open: Span;
  readonly close: Span;
}

/** Runs of signs that open and close in one line, each with the next run of the same signs. */
function pairsIn(text: string, runs: RegExp, opens: Place, closes: Place): Pair[] {
  return linesOf(text).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    const opened = new Map<string, Span>();
    return Array.from(line.matchAll(runs)).flatMap((match): Pair[] => {
      const [sign] = match;
      const run = spanOfMatch(match);
      const open = opened.get(sign);
      if (open !== undefined && closes(line, run)) {
        opened.delete(sign);
        return [{ open: shifted(open, start), close: shifted(run, start) }];
      }
      if (opens(line, run)) opened.set(sign, run);
      return [];
    });
  });
}

/** Whether a run of signs can do something where it stands in its line. */
type Place = (line: string, run: Span) => boolean;

/** Not an accent that stands for an apostrophe. */
const opensCode: Place = (line, { start }) => !isGlue(line.charAt(start - 1));
const closesCode: Place = (line, { end }) => !isCased(line.charAt(end));

/** Behind a word it is a part of that word (`f**k`, `2**3`), behind a backslash it is meant as it stands. */
function canOpen(line: string, { start, end }: Span): boolean {
  return end < line.length && !/\s/.test(line.charAt(end)) && !isGlue(line.charAt(start - 1));
}

function canClose(line: string, { start, end }: Span): boolean {
  const before = line.charAt(start - 1);
  if (before === '\\') return false;
  // `**bold ** and more` is no Markdown, and was meant as such.
  return !/\s/.test(before) || (end - start > 1 && !isCased(line.charAt(end)));
}

function isGlue(character: string): boolean {
  return /[\\@#/]/.test(character) || isCased(character);
}

/** A letter of a script that puts spaces between its words, or a digit. */
function isCased(character: string): boolean {
  return /[\p{Lu}\p{Ll}\p{N}]/u.test(character);
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
