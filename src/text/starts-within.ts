import { lastUpTo } from './last-up-to.ts';
import type { Span } from './span.ts';

/** Whether a span begins in one of the ranges, which are in order and apart. */
export function startsWithin({ start }: Span, ranges: readonly Span[]): boolean {
  const before = ranges[lastUpTo(ranges, start, (range) => range.start)];
  return before !== undefined && start < before.end;
}
