/** A pattern of tests, and `any` for whatever stands there, or nothing. */
export type Wildcards<T> = readonly (((item: T) => boolean) | 'any')[];

/**
 * Whether items are those of a pattern, from the first to the last. Only the last `any` is ever tried again, so it
 * takes time in proportion to the pattern times the items. What `any` may not stand for ends the trying.
 */
export function matches<T>(
  pattern: Wildcards<T>,
  items: readonly T[],
  mayStandFor: (item: T) => boolean = () => true,
): boolean {
  let at = 0;
  let next = 0;
  let retry: { readonly next: number; at: number } | undefined;
  while (at < items.length) {
    const test = pattern[next];
    if (test === 'any') {
      next++;
      retry = { next, at };
    } else if (test?.(items[at] as T)) {
      next++;
      at++;
    } else {
      if (retry === undefined || !mayStandFor(items[retry.at] as T)) return false;
      retry.at++;
      next = retry.next;
      at = retry.at;
    }
  }
  return pattern.slice(next).every((test) => test === 'any');
}
