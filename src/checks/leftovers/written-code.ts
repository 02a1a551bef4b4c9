import type { Code, Nodes } from 'mdast';
import type { Draft, Part } from '../../draft/draft.ts';
import type { Span } from '../../text/span.ts';

/** What the Markdown of a draft marks as code, and its HTML; spans of the draft, in order. */
export interface Written {
  readonly code: readonly Span[];
  /** Tags, which are not shown. */
  readonly tags: readonly Span[];
  /** Blocks that hold all of a post, and no program. */
  readonly wrapping: readonly Span[];
}

export function writtenIn({ sections }: Pick<Draft, 'sections'>): Written {
  const code: Span[] = [];
  const tags: Span[] = [];
  const wrapping: Span[] = [];
  for (const part of sections.flatMap(({ parts }) => parts)) {
    if (part.body.kind !== 'markdown') continue;
    const [only, ...more] = part.body.tree.children;
    if (only?.type === 'code' && more.length === 0 && isProse(only)) {
      wrapping.push(placeOf(only, part));
      continue;
    }
    for (const node of below(part.body.tree)) {
      if (node.type === 'code' || node.type === 'inlineCode') code.push(placeOf(node, part));
      else if (node.type === 'html') tags.push(placeOf(node, part));
    }
  }
  return { code: inOrder(code), tags: inOrder(tags), wrapping };
}

/** A block that names no language of programs, and holds a sentence. */
function isProse({ lang, value }: Code): boolean {
  const isText = !lang || /^(?:text|txt|plaintext|plain|markdown|md|tweet|post)$/i.test(lang);
  return isText && /^\p{Lu}.*[.!?…#]/mu.test(value);
}

function placeOf({ position }: Nodes, { span }: Part): Span {
  return {
    start: span.start + (position?.start.offset ?? 0),
    end: span.start + (position?.end.offset ?? 0),
  };
}

function below(root: Nodes): Nodes[] {
  const nodes: Nodes[] = [root];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Nodes;
    if ('children' in node) for (const child of node.children) nodes.push(child);
  }
  return nodes;
}

function inOrder(spans: Span[]): Span[] {
  return spans.sort((one, other) => one.start - other.start);
}
