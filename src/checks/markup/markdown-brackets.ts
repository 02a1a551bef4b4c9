import { spanOfMatch } from '../../text/span.ts';
import type { MarkdownSign } from './markdown-sign.ts';

/** `[words](address)` and `![words](address)`; an `@` before it makes LinkedIn's and others' mentions. */
const LINK =
  /(?<![\\@])(!?)\[([^[\]\n]{0,1000})\]\(([^\s()[\]]{1,2048}(?:\([^\s()[\]]{0,200}\)[^\s()[\]]{0,2048})?)(?: "[^"[\]\n]{0,200}")?\)/g;

/** What can be told from a remark in brackets: `[sic](see)`. */
const ADDRESS = /^(?:https?:|mailto:|tel:|\.{0,2}\/|#|www\.)|\.[a-z]{2,}/i;

/** Links and images with their addresses. */
export function linksIn(text: string): MarkdownSign[] {
  return Array.from(text.matchAll(LINK)).flatMap((match): MarkdownSign[] => {
    const [, bang = '', words = '', address = ''] = match;
    if (!ADDRESS.test(address)) return [];
    const span = spanOfMatch(match);
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
export function footnotesIn(text: string): MarkdownSign[] {
  const marks = Array.from(text.matchAll(/\[\^([^\]\s^[]{1,40})\](:?)/g), (match) => ({
    name: match[1] ?? '',
    span: spanOfMatch(match),
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
