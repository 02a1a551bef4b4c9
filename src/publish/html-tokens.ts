import type { Span } from '../text/span.ts';

/** What an HTML text is made of. Comments, doctypes and what no reader sees (scripts, styles) are no tokens. */
export type HtmlToken = HtmlTag | { readonly kind: 'text'; readonly span: Span };

export interface HtmlTag {
  readonly kind: 'tag';
  /** In lower case. */
  readonly name: string;
  readonly closes: boolean;
  /** Where the values of its attributes stand, by their names in lower case. */
  readonly attributes: ReadonlyMap<string, Span>;
  readonly span: Span;
}

/** The elements whose content is not shown, nor read as HTML. */
const HIDDEN: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'title', 'noscript', 'iframe'],
]);

/**
 * The tokens of an HTML text, in order and in linear time. It is not checked for anything: what closes nothing, or is
 * never closed, is the reader's to pass over. A tag or comment that never ends is text, and so is all behind it.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const open = markupStart(html, at);
    const markup = markupAt(html, open);
    const textEnd = markup === undefined ? html.length : open;
    if (textEnd > at) yield { kind: 'text', span: { start: at, end: textEnd } };
    if (markup?.tag !== undefined) yield markup.tag;
    at = markup?.end ?? html.length;
  }
}

/** A `<` before a letter, `/`, `!` or `?` begins markup; any other is text. */
function markupStart(html: string, from: number): number {
  let open = html.indexOf('<', from);
  while (open >= 0 && !/[a-z/!?]/i.test(html.charAt(open + 1))) open = html.indexOf('<', open + 1);
  return open < 0 ? html.length : open;
}

/** A tag, or a comment, and where what follows begins; undefined where it never ends. */
function markupAt(html: string, open: number): { tag?: HtmlTag; end: number } | undefined {
  const closes = html.charAt(open + 1) === '/';
  if (/[a-z]/i.test(html.charAt(closes ? open + 2 : open + 1))) {
    const tag = tagAt(html, open, closes);
    return (
      tag && { tag, end: HIDDEN.has(tag.name) && !closes ? hiddenEnd(html, tag) : tag.span.end }
    );
  }
  const close = html.startsWith('<!--', open) ? '-->' : '>';
  const end = html.indexOf(close, open + 2);
  return end < 0 ? undefined : { end: end + close.length };
}

function tagAt(html: string, open: number, closes: boolean): HtmlTag | undefined {
  const nameStart = open + (closes ? 2 : 1);
  let at = endOfName(html, nameStart);
  const name = html.slice(nameStart, at).toLowerCase();
  const attributes = new Map<string, Span>();
  for (;;) {
    at = pastSpace(html, at);
    if (at >= html.length) return undefined;
    if (html.charAt(at) === '>') {
      return { kind: 'tag', name, closes, attributes, span: { start: open, end: at + 1 } };
    }
    const attribute = attributeAt(html, at);
    if (attribute === undefined) return undefined;
    const { value } = attribute;
    if (value !== undefined && !attributes.has(attribute.name))
      attributes.set(attribute.name, value);
    at = attribute.end;
  }
}

interface Attribute {
  readonly name: string;
  readonly value: Span | undefined;
  readonly end: number;
}

/** Undefined where its quotation mark is never closed. */
function attributeAt(html: string, start: number): Attribute | undefined {
  const nameEnd = endOfName(html, start + 1); // the first character belongs to it, whatever it is
  const name = html.slice(start, nameEnd).toLowerCase();
  const sign = pastSpace(html, nameEnd);
  if (html.charAt(sign) !== '=') return { name, value: undefined, end: nameEnd };
  const at = pastSpace(html, sign + 1);
  const quote = html.charAt(at);
  if (quote !== '"' && quote !== "'") {
    const end = endOfValue(html, at);
    return { name, value: { start: at, end }, end };
  }
  const end = html.indexOf(quote, at + 1);
  return end < 0 ? undefined : { name, value: { start: at + 1, end }, end: end + 1 };
}

function endOfName(html: string, from: number): number {
  let at = from;
  while (at < html.length && !/[\s/>=]/.test(html.charAt(at))) at++;
  return at;
}

function endOfValue(html: string, from: number): number {
  let at = from;
  while (at < html.length && !/[\s>]/.test(html.charAt(at))) at++;
  return at;
}

function pastSpace(html: string, from: number): number {
  let at = from;
  while (at < html.length && /[\s/]/.test(html.charAt(at))) at++;
  return at;
}

/** Where the closing tag of a hidden element begins; without one, the end. */
function hiddenEnd(html: string, { name, span }: HtmlTag): number {
  let at = html.indexOf('</', span.end);
  while (at >= 0 && html.slice(at + 2, at + 2 + name.length).toLowerCase() !== name)
    at = html.indexOf('</', at + 2);
  return at < 0 ? html.length : at;
}
