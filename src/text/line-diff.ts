/** A stretch of lines that differs: from which line on, counted from 0, and what stands there in each text. */
export interface Difference {
  readonly at: number;
  readonly removed: readonly string[];
  readonly newAt: number;
  readonly added: readonly string[];
}

/** How far ahead a common line is looked for; what differs for longer is taken as changed line by line. */
const REACH = 24;

/**
 * Where two lists of lines differ, in linear time: right for any two, and short where they have most lines in common,
 * as a draft has with itself after its fixes.
 */
export function lineDiff(before: readonly string[], after: readonly string[]): Difference[] {
  const found: Growing[] = [];
  let at = 0;
  let newAt = 0;
  while (at < before.length || newAt < after.length) {
    if (at < before.length && before[at] === after[newAt]) {
      at++;
      newAt++;
      continue;
    }
    const { removes, adds } = stepFrom(before, at, after, newAt);
    const difference = growing(found, at, newAt);
    difference.removed.push(...before.slice(at, at + removes));
    difference.added.push(...after.slice(newAt, newAt + adds));
    at += removes;
    newAt += adds;
  }
  return found;
}

interface Growing extends Difference {
  readonly removed: string[];
  readonly added: string[];
}

/** The last difference, where it ends right here, or a new one. */
function growing(found: Growing[], at: number, newAt: number): Growing {
  const last = found.at(-1);
  if (last && last.at + last.removed.length === at && last.newAt + last.added.length === newAt)
    return last;
  const next = { at, removed: [], newAt, added: [] };
  found.push(next);
  return next;
}

/** How many lines to pass over in each until the next common one. */
function stepFrom(before: readonly string[], at: number, after: readonly string[], newAt: number) {
  const most = Math.min(REACH, before.length - at + (after.length - newAt));
  for (let distance = 1; distance <= most; distance++) {
    for (let removes = 0; removes <= distance; removes++) {
      const adds = distance - removes;
      if (at + removes > before.length || newAt + adds > after.length) continue;
      if (before[at + removes] === after[newAt + adds]) return { removes, adds };
    }
  }
  return { removes: Math.min(1, before.length - at), adds: Math.min(1, after.length - newAt) };
}
