import { lastUpTo } from '../text/last-up-to.ts';
import type { Offset, Span } from '../text/span.ts';

/**
 * A stretch of a post and the stretch of the draft that it comes from. A `copied` run is the same text,
 * a `replaced` one was written differently (`&amp;`, a line end with its `> `), an `inserted` one was
 * not written there at all and points at the value it was made from.
 */
export interface Run {
  readonly kind: 'copied' | 'replaced' | 'inserted';
  readonly post: Span;
  readonly draft: Span;
}

/** Leads from a post to the draft and back; all spans are UTF-16. */
export interface SourceMap {
  /** The place in the draft that a span of the post was written in. */
  toDraft(span: Span): Span;
  /** The place in the draft that holds exactly the text of a span; undefined where it is written differently there. */
  toCopy(span: Span): Span | undefined;
  /** The places in the post that show a span of the draft; empty where it is not shown. */
  toPost(span: Span): readonly Span[];
}

/** `runs` cover the post in order, without gaps. */
export function sourceMap(runs: readonly Run[]): SourceMap {
  return {
    toDraft: (span) => {
      const first = runs[indexAt(runs, span.start)];
      if (first === undefined) return { start: 0, end: 0 };
      const start =
        first.draft.start + (first.kind === 'copied' ? span.start - first.post.start : 0);
      if (span.end <= span.start) return { start, end: start };
      return { start, end: draftEnd(runs, span, first, start) };
    },
    toCopy: (span) => {
      const run = runs[indexAt(runs, span.start)];
      if (run?.kind !== 'copied' || span.end > run.post.end) return undefined;
      const shift = run.draft.start - run.post.start;
      return { start: span.start + shift, end: span.end + shift };
    },
    toPost: (span) =>
      runs.flatMap((run) => {
        const start = Math.max(run.draft.start, span.start);
        const end = Math.min(run.draft.end, span.end);
        if (start >= end) return [];
        if (run.kind !== 'copied') return [run.post];
        const shift = run.post.start - run.draft.start;
        return [{ start: start + shift, end: end + shift }];
      }),
  };
}

/**
 * The end in the draft of a span of the post. What a publisher appends stands in the front matter, before
 * the text: a span that runs from the text into it ends where the text ends.
 */
function draftEnd(runs: readonly Run[], span: Span, first: Run, start: Offset): Offset {
  for (let index = indexAt(runs, span.end - 1); index >= 0; index--) {
    const run = runs[index] as Run;
    if (run.post.end <= span.start) break;
    if (run.kind === 'inserted' && first.kind !== 'inserted') continue;
    const end = run.kind === 'copied' ? run.draft.start + span.end - run.post.start : run.draft.end;
    const inside = Math.min(end, run.draft.end);
    if (inside > start) return inside;
  }
  return first.draft.end;
}

/** The index of the run that an offset of the post lies in, the last one for the post's end. */
function indexAt(runs: readonly Run[], offset: Offset): number {
  return Math.max(
    0,
    lastUpTo(runs, offset, ({ post }) => post.start),
  );
}
