import type { Span } from '../text/span.ts';
import type { Evidence } from './signals.ts';

export function evidenceOf(score: number, spans: readonly Span[]): Evidence {
  // Two digits, so that engines whose `Math.exp` differs in the last place agree.
  return { score: Math.round(score * 100) / 100, spans: mergeSpans(spans) };
}

/** The same places in order, joined where they touch or overlap. */
function mergeSpans(spans: readonly Span[]): Span[] {
  if (spans.length < 2) return [...spans];
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}
