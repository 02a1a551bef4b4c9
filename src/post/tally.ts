import type { Entity } from './entity.ts';
import type { Kind, Scale } from './scale.ts';

/** A share of a post's length: `count` things of a kind make `total`; `each` where all count the same. */
export interface Driver {
  readonly what: Entity['type'] | Kind | 'content-warning';
  readonly count: number;
  readonly each?: number;
  readonly total: number;
}

/** The running total of a count. */
export interface Counter {
  add(what: Driver['what'], count: number, cost: number): void;
  addText(text: string): void;
  total(): number;
}

/** A count by what drives it. */
export interface Tally extends Counter {
  drivers(): Driver[];
}

export function createTally(scale: Scale): Tally {
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
      for (const { what, count, each } of scale.sharesOf(text)) add(what, count, count * each);
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

/** A count alone. */
export function createCounter(scale: Scale): Counter {
  let total = 0;
  return {
    add: (_what, _count, cost) => {
      total += cost;
    },
    addText: (text) => {
      total += scale.sizeOf(text);
    },
    total: () => total,
  };
}
