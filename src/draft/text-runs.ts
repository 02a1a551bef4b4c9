import type { Text } from 'mdast';
import type { Offset } from '../text/span.ts';

/**
 * A stretch of a text node's value that is copied from the source: `at` counts in the value,
 * `start` and `end` in the text that was parsed. What lies between two runs was replaced
 * (a line end with its prefix, say).
 */
export interface TextRun {
  readonly at: number;
  readonly length: number;
  start: Offset;
  end: Offset;
}

/** The runs of a text node that `parseMarkdown` made, in order. */
export function runsOf(node: Text): TextRun[] {
  return (node.data as { runs?: TextRun[] } | undefined)?.runs ?? [];
}

/** What a text node carries as `data`. */
export function textData(runs: TextRun[]): NonNullable<Text['data']> {
  return { runs } as NonNullable<Text['data']>;
}
