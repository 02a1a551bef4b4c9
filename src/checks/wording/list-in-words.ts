/** “a”, “a and b”, “a, b and c”. */
export function listInWords(items: readonly string[], word: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** As many as a message names of a list: three, or all of four, since “1 more” says less than the fourth. */
export function firstFew<T>(items: readonly T[]): readonly T[] {
  return items.slice(0, items.length === 4 ? 4 : 3);
}
