/** As many files or options as are looked at one by one: no place takes so many, and a hostile draft may name thousands. */
const MOST = 100;

export function firstItems<T>(items: readonly T[]): readonly T[] {
  return items.slice(0, MOST);
}
