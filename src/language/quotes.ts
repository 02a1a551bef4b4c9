import type { Span } from '../text/span.ts';

/** What stands between double quotation marks: words of somebody else. An unclosed quotation is none. */
export function quotationsIn(text: string): Span[] {
  const quotations: Span[] = [];
  let opened = -1;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark !== '"' && mark !== '“' && mark !== '”') continue;
    if (mark === '“' || opened < 0) {
      opened = mark === '”' ? -1 : at;
    } else {
      quotations.push({ start: opened, end: at + 1 });
      opened = -1;
    }
  }
  return quotations;
}

/** The spans that lie in none of the ranges; both in order. */
export function spansOutside(spans: readonly Span[], ranges: readonly Span[]): Span[] {
  let next = 0;
  return spans.filter((span) => {
    while ((ranges[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    return span.start < (ranges[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}
