import type { Nodes } from 'mdast';
import type { Draft } from '../../draft/draft.ts';
import type { Span } from '../../text/span.ts';

/** What the Markdown of a draft marks as code, and its HTML; spans of the draft. */
export interface Written {
  readonly code: readonly Span[];
  /** Tags, which are not shown. */
  readonly tags: readonly Span[];
}

export function writtenIn({ sections }: Pick<Draft, 'sections'>): Written {
  const code: Span[] = [];
  const tags: Span[] = [];
  for (const { body, span } of sections.flatMap(({ parts }) => parts)) {
    if (body.kind !== 'markdown') continue;
    const nodes = below(body.tree);
    for (const node of nodes) {
      const place = {
        start: span.start + (node.position?.start.offset ?? 0),
        end: span.start + (node.position?.end.offset ?? 0),
      };
      if (node.type === 'code' || node.type === 'inlineCode') code.push(place);
      else if (node.type === 'html') tags.push(place);
    }
  }
  return { code: code.sort((one, other) => one.start - other.start), tags };
}

function below(root: Nodes): Nodes[] {
  const nodes: Nodes[] = [root];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Nodes;
    if ('children' in node) for (const child of node.children) nodes.push(child);
  }
  return nodes;
}
