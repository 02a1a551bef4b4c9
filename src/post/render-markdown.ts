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
import type { Span } from '../text/span.ts';
import type { Composer } from './composer.ts';
import { htmlPieces } from './html.ts';

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
  for (const block of blocks) {
    rendering.composer.separate(separator + indent);
    renderBlock(block, indent, rendering);
  }
}

function renderBlock(node: RootContent, indent: string, rendering: Rendering): void {
  if (node.type === 'list') renderList(node, indent, rendering);
  else if (node.type === 'blockquote') renderBlocks(node.children, '\n\n', indent, rendering);
  else if (node.type === 'code') takeLines(node.value, spanOf(node, rendering), rendering);
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
      takeLines(node.value, spanOf(node, rendering), rendering);
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
  for (const run of node.data?.runs ?? []) {
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
  for (const child of children) renderInline(child, rendering);
  if (url === undefined || isItsOwnText(children, url)) return;
  const { source, composer } = rendering;
  const span = spanOf(node, rendering);
  const written = source.lastIndexOf(url, span.end);
  const place = written > span.start ? { start: written, end: written + url.length } : span;
  if (textLength(children) > 0)
    composer.take(': ', Math.max(span.start, place.start - 2), place.start);
  composer.take(url, place.start, place.end);
}

function urlOf(
  node: Link | LinkReference | Image | ImageReference,
  { definitions }: Rendering,
): string | undefined {
  return 'url' in node ? node.url : definitions.get(node.identifier)?.url;
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
  rendering.media.push({ url, alt: node.alt ?? '', span: spanOf(node, rendering) });
}

function renderHtml(value: string, span: Span, rendering: Rendering): void {
  const written = rendering.source.slice(span.start, span.end) === value;
  const place = (piece: Span): Span =>
    written ? { start: span.start + piece.start, end: span.start + piece.end } : span;
  for (const piece of htmlPieces(value)) {
    const at = place(piece.span);
    if (piece.kind === 'image') rendering.media.push({ url: piece.url, alt: piece.alt, span: at });
    else take(piece.text, at, rendering);
  }
}

/** Code loses its fences and its indentation: each of its lines is looked up where it was written. */
function takeLines(value: string, span: Span, rendering: Rendering): void {
  let at = span.start;
  for (const [index, line] of value.split('\n').entries()) {
    const found = rendering.source.indexOf(line, at);
    const start = found < 0 || found > span.end ? at : found;
    if (index > 0) rendering.composer.take('\n', Math.max(span.start, start - 1), start);
    const end = Math.min(span.end, start + line.length);
    take(line, { start, end }, rendering);
    at = end;
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
