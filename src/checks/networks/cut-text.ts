import { plainWord } from '../../language/plain-word.ts';
import type { Tokens } from '../../language/reading.ts';
import type { Span } from '../../text/span.ts';

/** “[…]” is what blogs put where their feed cuts a text; “… see more” what networks put there. */
const MARK =
  /\[(?:…|\.{3})\]|(?:…|\.{3}) ?(?:see more|show more|mehr anzeigen|mehr ansehen|voir plus|ver más|ver mais|mostra altro|altro)(?=\s*$)/gim;

/** Words that end no sentence in any of the languages, and no “read on…” either. */
const UNFINISHED = new Set(
  (
    'a an the of our your their its der das des dem den ein eine einer einem im zum zur vom ' +
    'le les du de un une el los las del una il lo gli della dello dei nel nella os dos das na uma'
  ).split(' '),
);

/** Lengths of a text before its link at which tools cut it, so that both had 140 or 280 characters. */
const TOOLS_CUT: readonly (readonly [from: number, to: number])[] = [
  [100, 122],
  [240, 262],
];

/** Where a text was cut off on its way from somewhere else, in order. */
export function cutsIn({ text, links }: Pick<Tokens, 'text' | 'links'>): Span[] {
  const marks = [...text.matchAll(MARK)].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
  }));
  const cutLinks = links.filter((link) => isCutLink(text, link)).map(withEllipsis);
  const end = cutBeforeLink(text, links.at(-1));
  const found = [...marks, ...cutLinks, ...(end === undefined ? [] : [end])];
  return found.sort((one, other) => one.start - other.start);
}

/** A link that ends in “…” is what a page shows of it, and leads nowhere. */
function isCutLink(text: string, { start, end }: Span): boolean {
  return text.charAt(end) === '…' && text.slice(start, end).replace('://', '').includes('/');
}

function withEllipsis({ start, end }: Span): Span {
  return { start, end: end + 1 };
}

/** “… of the… https://example.com”: the words and their ellipsis, where they are not a hook that somebody wrote. */
function cutBeforeLink(text: string, link: Span | undefined): Span | undefined {
  if (link === undefined || text.slice(link.end).trim() !== '') return undefined;
  const before = text.slice(0, link.start).trimEnd();
  const dots = dotsAt(before);
  // On a line of its own a link stands apart from the words.
  if (dots === 0 || text.slice(before.length, link.start).includes('\n')) return undefined;
  const words = before.slice(0, before.length - dots).trimEnd();
  const last = lastWord(words);
  if (last === '') return undefined;
  const { length } = before;
  const isAtLimit = TOOLS_CUT.some(([from, to]) => length >= from && length <= to);
  if (!isAtLimit && !UNFINISHED.has(plainWord(last))) return undefined;
  return { start: words.length - last.length, end: before.length };
}

function dotsAt(before: string): number {
  if (before.endsWith('…')) return 1;
  return before.endsWith('...') && !before.endsWith('....') ? 3 : 0;
}

const LONGEST_WORD = 40;

function lastWord(words: string): string {
  return (
    words
      .slice(-LONGEST_WORD)
      .split(/[\s"'“”«»()[\]]/)
      .at(-1) ?? ''
  );
}
