import type { Span } from '../../text/span.ts';
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
  const fences = fencesIn(text);
  const code = codeIn(masked(text, spansOf(fences)));
  const outside = masked(text, spansOf([...fences, ...code]));
  const links = linksIn(outside);
  const addresses = links.flatMap(({ address }) => address ?? []);
  const own = entities.map((entity) => withoutSigns(text, entity));
  const rest = masked(outside, [...addresses, ...own]);
  return [
    ...fences,
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
  if (!text.includes('`')) return text;
  const fences = fencesIn(text);
  return masked(text, spansOf([...fences, ...codeIn(masked(text, spansOf(fences)))]));
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

/** `[words](address)` and `![words](address)`; an `@` before it makes LinkedIn's and others' mentions. */
const LINK =
  /(?<![\\@])(!?)\[([^[\]\n]{0,1000})\]\(([^\s()[\]]{1,2048}(?:\([^\s()[\]]{0,200}\)[^\s()[\]]{0,2048})?)(?: "[^"[\]\n]{0,200}")?\)/g;

/** What can be told from a remark in brackets: `[sic](see)`. */
const ADDRESS = /^(?:https?:|mailto:|tel:|\.{0,2}\/|#|www\.)|\.[a-z]{2,}/i;

function linksIn(text: string): MarkdownSign[] {
  return Array.from(text.matchAll(LINK)).flatMap((match): MarkdownSign[] => {
    const [written, bang = '', words = '', address = ''] = match;
    if (!ADDRESS.test(address)) return [];
    const span = { start: match.index, end: match.index + written.length };
    const from = span.start + bang.length + 1;
    const to = from + words.length;
    return [
      {
        construct: bang === '' ? 'link' : 'image',
        span,
        signs: [
          { start: span.start, end: from },
          { start: to, end: to + 2 },
        ],
        words: { start: from, end: to },
        address: { start: to + 2, end: to + 2 + address.length },
        certain: true,
      },
    ];
  });
}

/** `[^1]` behind a word, and any mark that is used and explained. */
function footnotesIn(text: string): MarkdownSign[] {
  const marks = Array.from(text.matchAll(/\[\^([^\]\s^[]{1,40})\](:?)/g), (match) => ({
    name: match[1] ?? '',
    span: { start: match.index, end: match.index + match[0].length },
    explains: match[2] === ':' && /^$|\n/.test(text.charAt(match.index - 1)),
  }));
  const used = new Set(marks.filter(({ explains }) => !explains).map(({ name }) => name));
  const explained = new Set(marks.filter(({ explains }) => explains).map(({ name }) => name));
  return marks
    .filter(({ name, span, explains }) =>
      /^\d{1,3}$/.test(name)
        ? explains || /[\p{L}\p{N}.,;:!?)”"’'»]/u.test(text.charAt(span.start - 1))
        : used.has(name) && explained.has(name),
    )
    .map(({ span }) => ({ construct: 'footnote', span, signs: [span], certain: true }));
}
