import type {
  BlockContent,
  Definition,
  Image,
  ImageReference,
  Link,
  LinkReference,
  List,
  ListItem,
  Node,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast';
import type { Media } from '../draft/draft.ts';
import { runsOf } from '../draft/text-runs.ts';
import type { Span } from '../text/span.ts';
import type { Composer } from './composer.ts';
import { htmlPieces } from './html.ts';
import { htmlImage, markdownImage } from './image-media.ts';
import { renderCode, renderInlineCode } from './render-code.ts';

/** What rendering needs: where the pieces go, and how to get from the tree's offsets to the draft's. */
interface Rendering {
  readonly composer: Composer;
  readonly source: string;
  readonly base: number;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly media: Media[];
}

/**
 * Writes what a network without markup shows of a Markdown text: emphasis gone, links as text and address
 * (`text: address`, as galaxy-social posts them), list markers as they were written. Images are returned.
 */
export function renderMarkdown(
  tree: Root,
  source: string,
  base: number,
  composer: Composer,
): Media[] {
  const definitions = new Map<string, Definition>();
  collectDefinitions(tree, definitions);
  const rendering: Rendering = { composer, source, base, definitions, media: [] };
  renderBlocks(tree.children, '\n\n', '', rendering);
  return rendering.media;
}

function collectDefinitions(parent: Parents, definitions: Map<string, Definition>): void {
  for (const node of parent.children) {
    if (node.type === 'definition') {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    } else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
      collectDefinitions(node, definitions);
    }
  }
}

function renderBlocks(
  blocks: readonly (RootContent | BlockContent)[],
  separator: string,
  indent: string,
  rendering: Rendering,
): void {
  for (const [index, block] of blocks.entries()) {
    if (index > 0) rendering.composer.separate(separator + indent);
    renderBlock(block, indent, rendering);
  }
}

function renderBlock(node: RootContent, indent: string, rendering: Rendering): void {
  if (node.type === 'list') renderList(node, indent, rendering);
  else if (node.type === 'blockquote') renderBlocks(node.children, '\n\n', indent, rendering);
  else if (node.type === 'code')
    renderCode(node, spanOf(node, rendering), rendering.source, rendering.composer);
  else renderInline(node, rendering);
}

function renderList(list: List, indent: string, rendering: Rendering): void {
  const separator = list.spread || list.children.some((item) => item.spread) ? '\n\n' : '\n';
  for (const [index, item] of list.children.entries()) {
    if (index > 0) rendering.composer.separate(separator + indent);
    const { start } = spanOf(item, rendering);
    const marker = markerOf(item, rendering);
    rendering.composer.take(`${marker} `, start, start + marker.length + 1);
    const deeper = `${indent}  `;
    for (const [position, block] of item.children.entries()) {
      if (position > 0) rendering.composer.separate((item.spread ? '\n\n' : '\n') + deeper);
      renderBlock(block, deeper, rendering);
    }
  }
}

/** `-`, `*`, `+`, or the author's own number with its dot. */
function markerOf(item: ListItem, rendering: Rendering): string {
  const { start } = spanOf(item, rendering);
  return /^(?:\d{1,9}[.)]|[-*+])/.exec(rendering.source.slice(start, start + 10))?.[0] ?? '-';
}

function renderInline(node: RootContent, rendering: Rendering): void {
  switch (node.type) {
    case 'text':
      renderText(node, rendering);
      break;
    case 'inlineCode':
      renderInlineCode(node, spanOf(node, rendering), rendering.source, rendering.composer);
      break;
    case 'html':
      renderHtml(node.value, spanOf(node, rendering), rendering);
      break;
    case 'break':
      take('\n', spanOf(node, rendering), rendering);
      break;
    case 'image':
    case 'imageReference':
      renderImage(node, rendering);
      break;
    case 'link':
    case 'linkReference':
      renderLink(node, rendering);
      break;
    default:
      if ('children' in node) for (const child of node.children) renderInline(child, rendering);
  }
}

function renderText(node: Text, rendering: Rendering): void {
  const { base, composer } = rendering;
  const whole = spanOf(node, rendering);
  let at = 0;
  let source = whole.start;
  for (const run of runsOf(node)) {
    composer.take(node.value.slice(at, run.at), source, base + run.start);
    composer.take(node.value.slice(run.at, run.at + run.length), base + run.start, base + run.end);
    at = run.at + run.length;
    source = base + run.end;
  }
  composer.take(node.value.slice(at), source, whole.end);
}

function renderLink(node: Link | LinkReference, rendering: Rendering): void {
  const url = urlOf(node, rendering);
  const { children } = node;
  const { source, composer } = rendering;
  const span = spanOf(node, rendering);
  // LinkedIn's `@[Name](urn:li:organization:1)` looks like a link and is its mention: tools leave it as it is.
  if (url?.startsWith('urn:li:')) {
    take(source.slice(span.start, span.end), span, rendering);
    return;
  }
  for (const child of children) renderInline(child, rendering);
  if (url === undefined || url === '' || isItsOwnText(children, url)) return;
  // What is not written behind the text (a reference, an address with escapes) is all that stands there.
  const textEnd = rendering.base + (children.at(-1)?.position?.end.offset ?? span.start);
  const written = source.lastIndexOf(url, span.end - url.length);
  const place =
    written > textEnd ? { start: written, end: written + url.length } : { ...span, start: textEnd };
  if (textLength(children) > 0)
    composer.take(': ', Math.max(textEnd, place.start - 2), place.start);
  composer.take(url, place.start, place.end);
}

/** A definition can be used a thousand times: one long address would make megabytes of a small draft. */
const LONGEST_ADDRESS = 2048;

function urlOf(
  node: Link | LinkReference | Image | ImageReference,
  { definitions }: Rendering,
): string | undefined {
  const url = 'url' in node ? node.url : definitions.get(node.identifier)?.url;
  return url !== undefined && url.length <= LONGEST_ADDRESS ? url : undefined;
}

/** `<https://example.com>`, `[https://example.com](https://example.com)`, `<me@example.com>`. */
function isItsOwnText(children: readonly PhrasingContent[], url: string): boolean {
  const only = children.length === 1 ? children[0] : undefined;
  return only?.type === 'text' && (only.value === url || `mailto:${only.value}` === url);
}

function textLength(nodes: readonly PhrasingContent[]): number {
  let length = 0;
  for (const node of nodes) {
    if ('value' in node) length += node.value.length;
    else if ('children' in node) length += textLength(node.children);
  }
  return length;
}

function renderImage(node: Image | ImageReference, rendering: Rendering): void {
  const url = urlOf(node, rendering);
  if (url === undefined) return;
  const { source, media } = rendering;
  media.push(markdownImage(url, node.alt ?? '', spanOf(node, rendering), source));
}

function renderHtml(value: string, span: Span, rendering: Rendering): void {
  const written = rendering.source.slice(span.start, span.end) === value;
  const place = (piece: Span): Span =>
    written ? { start: span.start + piece.start, end: span.start + piece.end } : span;
  for (const piece of htmlPieces(value)) {
    if (piece.kind === 'image') rendering.media.push(htmlImage(piece, place));
    else take(piece.text, place(piece.span), rendering);
  }
}

function take(text: string, { start, end }: Span, { composer }: Rendering): void {
  composer.take(text, start, end);
}

function spanOf(node: Node, { base }: Rendering): Span {
  return {
    start: base + (node.position?.start.offset ?? 0),
    end: base + (node.position?.end.offset ?? 0),
  };
}
