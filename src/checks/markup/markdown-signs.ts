import type { Span } from '../../text/span.ts';
import { footnotesIn, linksIn } from './markdown-brackets.ts';
import { fencesIn, lineSignsIn, tablesIn } from './markdown-lines.ts';
import { codeIn, emphasisIn } from './markdown-pairs.ts';
import type { MarkdownSign } from './markdown-sign.ts';
import { masked } from './masked.ts';

/** Where none of these stands, nothing is certain to be Markdown. Most posts hold none. */
const CERTAIN = /\*\*|__|~~|```|\]\(|#[ \t]|\||\[[ xX]\]|\[\^/;

/**
 * The Markdown in a text, in order; none where nothing in the text is certain to be Markdown. `entities` are
 * the links, hashtags and mentions in it: an underscore in them is theirs.
 */
export function markdownSignsIn(text: string, entities: readonly Span[]): MarkdownSign[] {
  if (!CERTAIN.test(text)) return [];
  const code = codeSignsIn(text);
  const outside = masked(text, spansOf(code));
  const links = linksIn(outside);
  const addresses = links.flatMap(({ address }) => address ?? []);
  const own = entities.map((entity) => withoutSigns(text, entity));
  const rest = masked(outside, [...addresses, ...own]);
  return [
    ...code,
    ...links,
    ...lineSignsIn(rest),
    ...tablesIn(rest),
    ...emphasisIn(rest),
    ...footnotesIn(rest),
  ].sort((one, other) => one.span.start - other.span.start);
}

/** The text without what is code: that is meant as it stands. */
export function withoutCode(text: string): string {
  return text.includes('`') ? masked(text, spansOf(codeSignsIn(text))) : text;
}

function codeSignsIn(text: string): MarkdownSign[] {
  const fences = fencesIn(text);
  return [...fences, ...codeIn(masked(text, spansOf(fences)))];
}

function spansOf(signs: readonly MarkdownSign[]): Span[] {
  return signs.map(({ span }) => span);
}

/** Some libraries take the asterisks behind an address for a part of it. */
function withoutSigns(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && '*_~'.includes(text.charAt(last - 1))) last--;
  return { start, end: last };
}
