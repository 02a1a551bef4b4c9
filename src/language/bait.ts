import { cueSign, findingOf } from './doubt.ts';
import type { Reading } from './reading.ts';
import type { Evidence } from './signals.ts';

const ENOUGH = 0.6;

/** Reactions asked for their own sake; a hint alone, such as a giveaway, is none. */
export function baitOf(reading: Reading): Evidence | undefined {
  return findingOf(
    [
      ...cueSign(reading, 'bait', 0.8),
      ...cueSign(reading, 'baitHint', 0.4),
      ...cueSign(reading, 'shareRequest', 0.35),
    ],
    ENOUGH,
  );
}
