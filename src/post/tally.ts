import type { Unit } from '../platforms/platform.ts';
import { graphemesOf, isPlain } from '../text/graphemes.ts';
import type { Entity } from './entity.ts';
import { sizeOfGrapheme } from './units.ts';

/** A share of a post's length: `count` things of a kind make `total`; `each` where all count the same. */
export interface Driver {
  readonly what: Entity['type'] | 'text' | 'emoji' | 'wide' | 'content-warning';
  readonly count: number;
  readonly each?: number;
  readonly total: number;
}

/** The running total of a count, by what drives it. */
export interface Tally {
  add(what: Driver['what'], count: number, cost: number): void;
  addText(text: string): void;
  total(): number;
  drivers(): Driver[];
}

export function createTally(unit: Unit): Tally {
  const counts = new Map<
    Driver['what'],
    { count: number; total: number; each: number | undefined }
  >();
  let total = 0;
  const add = (what: Driver['what'], count: number, cost: number) => {
    if (count === 0) return;
    total += cost;
    const each = cost / count;
    const known = counts.get(what);
    if (known === undefined) counts.set(what, { count, total: cost, each });
    else {
      known.count += count;
      known.total += cost;
      if (known.each !== each) known.each = undefined;
    }
  };
  return {
    add,
    addText(text) {
      if (isPlain(text) || unit === 'utf16') return add('text', text.length, text.length);
      for (const grapheme of graphemesOf(text)) {
        const size = sizeOfGrapheme(grapheme, unit);
        add(kindOf(grapheme, size), 1, size);
      }
    },
    total: () => total,
    drivers: () =>
      [...counts].map(([what, { count, each, total }]) => ({
        what,
        count,
        ...(each === undefined ? {} : { each }),
        total,
      })),
  };
}

/** What counts for more than one is worth its own line: an emoji, or a character that is wide (CJK on X). */
function kindOf(grapheme: string, size: number): 'text' | 'emoji' | 'wide' {
  if (size === 1) return 'text';
  return /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\u20e3/u.test(grapheme)
    ? 'emoji'
    : 'wide';
}
