import type { Media, SourceRun } from '../draft/draft.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { decoded, decodedText } from './character-references.ts';
import { type HtmlTag, htmlTokens } from './html-tokens.ts';
import { createLineWriter, type LineWriter, replacing } from './line-writer.ts';
import { isItsOwnText, linkAddress } from './link-address.ts';

/** What a network shows of an HTML text, every piece with its place in the HTML, and the images in it. */
export interface HtmlText {
  readonly runs: readonly SourceRun[];
  readonly media: readonly Media[];
}

/**
 * The text of what an editor gives. A paragraph is a line, and an empty one an empty line, as in the editors of the
 * networks and of publishing tools (gitroomhq/postiz-app strip.html.validation.ts); items get a dash or their number,
 * links become `text: address`, as those of Markdown do.
 */
export function htmlText(html: string): HtmlText {
  const reading: Reading = {
    html,
    writer: createLineWriter(),
    lists: [],
    media: [],
    link: undefined,
    emptyParagraph: false,
    pre: 0,
  };
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') readText(token.span, reading);
    else if (token.closes) readClosing(token, reading);
    else readOpening(token, reading);
  }
  endLink(undefined, reading);
  return { runs: reading.writer.runs, media: reading.media };
}

interface Reading {
  readonly html: string;
  readonly writer: LineWriter;
  /** The lists that are open, each with the number of its next item; 0 where its items have none. */
  readonly lists: { next: number }[];
  readonly media: Media[];
  link: OpenLink | undefined;
  /** Whether a paragraph is open and holds nothing yet. */
  emptyParagraph: boolean;
  /** How many `<pre>` are open: their spaces and line ends are meant. */
  pre: number;
}

interface OpenLink {
  readonly address: string;
  /** Where the address stands. */
  readonly href: Span;
  /** How many runs stand before its text. */
  readonly from: number;
}

const BLOCKS: ReadonlySet<string> = new Set([
  ...['p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre'],
  ...['hr', 'table', 'tr', 'dl', 'dt', 'dd', 'section', 'article', 'header', 'footer', 'aside'],
  ...['main', 'nav', 'figure', 'figcaption', 'address', 'details', 'summary', 'form', 'body'],
]);

function readText(span: Span, reading: Reading): void {
  const { html, writer } = reading;
  if (html.slice(span.start, span.end).trim() !== '') reading.emptyParagraph = false;
  for (const { text, start, end } of decoded(html, span)) {
    const isReference = text.length !== end - start && !/^[\t\n\f\r ]$/.test(text);
    if (isReference) writer.take({ text, start, end });
    else if (reading.pre > 0) writer.writeLines(text, start);
    else writer.writeWords(text, start);
  }
}

function readOpening(tag: HtmlTag, reading: Reading): void {
  const { name, span } = tag;
  const { writer, lists } = reading;
  if (BLOCKS.has(name)) writer.endLine(span);
  if (name === 'p') reading.emptyParagraph = true;
  else if (name === 'br') breakLine(span, reading);
  else if (name === 'pre') reading.pre++;
  else if (name === 'ul') lists.push({ next: 0 });
  else if (name === 'ol') lists.push({ next: startOf(tag, reading) });
  else if (name === 'li') beginItem(span, reading);
  else if (name === 'a') beginLink(tag, reading);
  else if (name === 'img') readImage(tag, reading);
}

function readClosing({ name, span }: HtmlTag, reading: Reading): void {
  const { writer, lists } = reading;
  if (name === 'a') endLink(span, reading);
  if (name === 'p' && reading.emptyParagraph) breakLine(span, reading);
  if (name === 'ul' || name === 'ol') lists.pop();
  if (name === 'pre') reading.pre = Math.max(0, reading.pre - 1);
  if (name === 'li') writer.mark(undefined);
  if (name === 'td' || name === 'th') writer.writeWords(' ', span.start);
  if (BLOCKS.has(name)) writer.endLine(span);
}

function breakLine(span: Span, reading: Reading): void {
  reading.emptyParagraph = false;
  reading.writer.breakLine(span);
}

function startOf({ attributes }: HtmlTag, { html }: Reading): number {
  const span = attributes.get('start');
  const written = span === undefined ? '' : html.slice(span.start, span.end);
  return /^\d{1,9}$/.test(written) ? Number(written) : 1;
}

/** Deeper lists are no deeper to a reader. */
const DEEPEST = 8;

function beginItem(span: Span, { writer, lists }: Reading): void {
  const list = lists.at(-1);
  const indent = '  '.repeat(Math.min(Math.max(0, lists.length - 1), DEEPEST));
  writer.mark(replacing(`${indent}${list?.next ? `${list.next}.` : '-'} `, span));
  if (list?.next) list.next++;
}

function beginLink(tag: HtmlTag, reading: Reading): void {
  endLink(undefined, reading); // a link inside of a link ends it
  const { html, writer } = reading;
  const value = tag.attributes.get('href');
  if (value === undefined) return;
  const href = trimSpan(html, value);
  const address = linkAddress(decodedText(html, href), classesOf(tag, html));
  if (address !== undefined) reading.link = { address, href, from: writer.runs.length };
}

/** Behind the text of a link stands where it leads. */
function endLink(closing: Span | undefined, reading: Reading): void {
  const { html, writer, link } = reading;
  reading.link = undefined;
  if (link === undefined) return;
  const shown = writer.runs.slice(link.from).map(({ text }) => text);
  const text = shown.join('').trim();
  if (isItsOwnText(text, link.address)) return;
  reading.emptyParagraph = false;
  const address = decoded(html, link.href);
  if (text === '') for (const run of address) writer.take(run);
  else writer.append([replacing(': ', closing ?? link.href), ...address]);
}

/** An image in words is an emoji; any other goes out beside the text. */
function readImage(tag: HtmlTag, reading: Reading): void {
  const { html, writer, media } = reading;
  const { attributes, span } = tag;
  const [src, altSpan] = [attributes.get('src'), attributes.get('alt')];
  const alt = altSpan && decodedText(html, altSpan);
  if (alt && classesOf(tag, html).includes('emoji')) {
    reading.emptyParagraph = false;
    writer.take(replacing(alt, span));
  } else if (src !== undefined) media.push({ url: decodedText(html, src), alt, altSpan, span });
}

function classesOf({ attributes }: HtmlTag, html: string): readonly string[] {
  const span = attributes.get('class');
  return span === undefined ? [] : html.slice(span.start, span.end).toLowerCase().split(/\s+/);
}
