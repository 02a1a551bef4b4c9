import type { Nodes, Parent } from 'mdast';
import type { Span } from '../text/span.ts';
import type { Part } from './draft.ts';

/** A comment of HTML in Markdown, which readers do not see. */
export interface Comment {
  /** What stands between its marks. */
  readonly text: string;
  readonly span: Span;
  /** What follows it: the rest of its block, or to the end of the block below. */
  readonly next: Span;
}

/** A node of HTML with the places around it. */
interface Found extends Span {
  /** Where what follows it ends. */
  readonly until: number;
}

/** The comments in the Markdown of a draft's parts, in order. */
export function commentsIn(source: string, parts: readonly Part[]): Comment[] {
  return parts.flatMap(({ body, span }, index) => {
    if (body.kind !== 'markdown') return [];
    const below = parts[index + 1]?.span ?? span;
    const found = htmlIn(body.tree, span.start, undefined, below.end);
    return found.flatMap((html) => commentsOf(source, html));
  });
}

/** `endOfText` is the end of the paragraph that the nodes stand in, `endBelow` that of what comes behind the last. */
function htmlIn(
  { children }: Parent,
  base: number,
  endOfText: number | undefined,
  endBelow: number,
): Found[] {
  const endOf = ({ position }: Nodes) => base + (position?.end.offset ?? 0);
  return children.flatMap((child, index): Found[] => {
    if (child.type === 'html') {
      const block = children.slice(index + 1).find((one) => !isComment(one));
      const until = endOfText ?? (block === undefined ? endBelow : endOf(block));
      const start = base + (child.position?.start.offset ?? 0);
      return [{ start, end: endOf(child), until }];
    }
    if (!('children' in child)) return [];
    const isText = child.type === 'paragraph' || child.type === 'heading';
    const end = endOf(child);
    return htmlIn(child, base, endOfText ?? (isText ? end : undefined), end);
  });
}

const OPEN = '<!--';
const CLOSE = '-->';

function commentsOf(source: string, { start: base, end, until }: Found): Comment[] {
  const html = source.slice(base, end);
  const comments: Comment[] = [];
  for (let at = 0; ; ) {
    const start = html.indexOf(OPEN, at);
    const close = start < 0 ? -1 : html.indexOf(CLOSE, start + OPEN.length);
    if (close < 0) return comments;
    at = close + CLOSE.length;
    comments.push({
      text: html.slice(start + OPEN.length, close).trim(),
      span: { start: base + start, end: base + at },
      next: { start: base + at, end: Math.max(end, until) },
    });
  }
}

/** True where a part holds comments and nothing else. */
export function isAllComment({ body }: Part): boolean {
  return body.kind === 'markdown' && body.tree.children.every(isComment);
}

function isComment(node: Nodes): boolean {
  return node.type === 'html' && /^<!--/.test(node.value) && node.value.endsWith(CLOSE);
}
