import { commonness } from './common-words.ts';

/** The longest common word has fifteen letters, and an -s. */
const LONGEST = 16;

/** What a word costs: a `flower show` is likelier than `flowers how`. */
const costs = { word: 100, plural: 101 } as const;

/** The cheapest reading of some letters up to one of them. */
interface Reading {
  readonly cost: number;
  /** Where its last word begins. */
  readonly from: number;
  /** False where another one costs as little. */
  readonly only: boolean;
}

/**
 * The common English words that lower-case letters run together, as few as may be. Undefined where they
 * are one word, hold another word, or can be read in two ways.
 */
export function splitWords(letters: string): readonly string[] | undefined {
  const readings: (Reading | undefined)[] = [{ cost: 0, from: 0, only: true }];
  for (let end = 1; end <= letters.length; end++) readings[end] = cheapest(letters, end, readings);
  const last = readings[letters.length];
  if (last === undefined || last.cost <= costs.plural || !last.only) return undefined;
  const words: string[] = [];
  for (let end = letters.length; end > 0; end = readings[end]?.from ?? 0)
    words.push(letters.slice(readings[end]?.from, end));
  return words.reverse();
}

function cheapest(
  letters: string,
  end: number,
  readings: readonly (Reading | undefined)[],
): Reading | undefined {
  let best: Reading | undefined;
  for (let from = Math.max(0, end - LONGEST); from < end; from++) {
    const before = readings[from];
    const word = before && commonness(letters.slice(from, end));
    if (before === undefined || word === undefined) continue;
    const cost = before.cost + costs[word];
    if (best === undefined || cost < best.cost) best = { cost, from, only: before.only };
    else if (cost === best.cost) best = { ...best, only: false };
  }
  return best;
}
