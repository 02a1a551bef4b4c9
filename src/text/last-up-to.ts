import type { Offset } from './span.ts';

/** The index of the last item that starts at an offset or before it, of items in order; -1 where none does. */
export function lastUpTo<T>(
  items: readonly T[],
  offset: Offset,
  startOf: (item: T) => Offset,
): number {
  let low = -1;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(items[middle] as T) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
