import type { Entity } from '../../post/entity.ts';
import type { Span } from '../../text/span.ts';

/** The entities of a post that are past a limit, as a problem tells of them. */
export interface Surplus {
  readonly data: { readonly count: number; readonly limit: number; readonly over: number };
  /** The first one: the others may be far off. */
  readonly span: Span;
  readonly evidence: readonly Span[];
}

/** What is too much of entities that differ; undefined where the limit holds. */
export function surplusOf(different: readonly Entity[], limit: number): Surplus | undefined {
  const evidence = different.slice(limit).map(({ span }) => span);
  const [span] = evidence;
  if (span === undefined) return undefined;
  return { data: { count: different.length, limit, over: evidence.length }, span, evidence };
}
