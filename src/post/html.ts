import type { Span } from '../text/span.ts';

/** A piece of an HTML snippet that a reader sees. */
export type HtmlPiece =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  | HtmlImage;

export interface HtmlImage {
  readonly kind: 'image';
  readonly url: string;
  readonly alt: string;
  /** Where the alt text stands; undefined where there is none. */
  readonly altSpan: Span | undefined;
  readonly span: Span;
}

/** The text between the tags, a line feed for `<br>`, and the images. Comments and other tags show nothing. */
export function htmlPieces(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let at = 0;
  while (at < html.length) {
    const open = tagStart(html, at);
    const textEnd = open < 0 ? html.length : open;
    if (textEnd > at) {
      pieces.push({
        kind: 'text',
        text: html.slice(at, textEnd),
        span: { start: at, end: textEnd },
      });
    }
    if (open < 0) break;
    const end = tagEnd(html, open);
    pieces.push(...shownOf(html.slice(open, end), { start: open, end }));
    at = end;
  }
  return pieces;
}

/** A `<` before a letter, `/`, `!` or `?` opens a tag; any other is text. */
function tagStart(html: string, from: number): number {
  const found = html.slice(from).search(/<[a-z/!?]/i);
  return found < 0 ? found : from + found;
}

function tagEnd(html: string, open: number): number {
  const close = html.startsWith('<!--', open) ? '-->' : '>';
  const found = html.indexOf(close, open + 1);
  return found < 0 ? html.length : found + close.length;
}

function shownOf(tag: string, span: Span): HtmlPiece[] {
  if (/^<br\b/i.test(tag)) return [{ kind: 'text', text: '\n', span }];
  if (!/^<img\b/i.test(tag)) return [];
  const [url, alt] = [SRC, ALT].map((pattern) => attribute(tag, pattern, span.start));
  return [{ kind: 'image', url: url?.text ?? '', alt: alt?.text ?? '', altSpan: alt?.span, span }];
}

function attribute(tag: string, pattern: RegExp, base: number) {
  const found = pattern.exec(tag);
  const text = found?.[1] ?? found?.[2] ?? found?.[3];
  if (found === null || text === undefined) return undefined;
  const start = base + found.index + found[0].indexOf('=') + (found[3] === undefined ? 2 : 1);
  return { text, span: { start, end: start + text.length } };
}

const SRC = /\ssrc=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const ALT = /\salt=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
