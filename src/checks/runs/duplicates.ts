import { type Day, daysBetween } from '../../text/day.ts';
import { groupBy } from '../../text/group-by.ts';
import { hashOf, resemblance, type Sketch, sketchOf, wordsToCompare } from './sketch.ts';

/** What is kept of a text to find its like. */
export interface Wording {
  /** Equal for equal words. */
  readonly exact: number;
  readonly sketch: Sketch;
}

/** What is noted of a post to find its like: small, and JSON. */
export interface Copy extends Wording {
  /** The account it goes to. */
  readonly account: string;
  readonly day: Day | null;
  readonly series: string | null;
}

/** A post that another of the same account resembles. */
export interface Duplicate<T> {
  readonly one: T;
  readonly other: T;
  /** 1 for the same words. */
  readonly share: number;
  /** Undefined where the day of one of them is not known. */
  readonly days: number | undefined;
}

/** Fewer words than this are a greeting, and greetings repeat. */
const FEWEST_WORDS = 4;

/** Undefined for a text of too few words. */
export function wordingOf(text: string): Wording | undefined {
  const words = wordsToCompare(text);
  if (words.length < FEWEST_WORDS) return undefined;
  return { exact: hashOf(words.join(' ')), sketch: sketchOf(words) };
}

export interface Window<T> {
  /** How many days apart they may be. */
  readonly days: number;
  /** How much of their words they have to share, from 0 to 1. */
  readonly share: number;
  /** False for posts that belong together. */
  readonly comparable: (one: T, other: T) => boolean;
}

/** How many posts that share a hash a post is compared with: thousands may share a boilerplate. */
const MOST_CANDIDATES = 8;

/** As many of its smallest hashes find a post’s like: one of them is in common where 80 % of all are. */
const KEYS = 6;

/** Each post with the nearest earlier one of its account that it repeats; undated posts in their order. */
export function duplicatesIn<T extends Copy>(
  posts: readonly T[],
  window: Window<T>,
): Duplicate<T>[] {
  return [...groupBy(posts, ({ account }) => account).values()].flatMap((some) =>
    duplicatesOfAccount(inOrderOfDays(some), window),
  );
}

function inOrderOfDays<T extends Copy>(posts: readonly T[]): T[] {
  return [...posts].sort((a, b) => compare(a.day ?? '', b.day ?? ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function duplicatesOfAccount<T extends Copy>(
  posts: readonly T[],
  window: Window<T>,
): Duplicate<T>[] {
  const known = new Map<number, T[]>();
  return posts.flatMap((one) => {
    const keys = [one.exact, ...one.sketch.slice(0, KEYS)];
    const candidates = new Set(keys.flatMap((key) => known.get(key) ?? []));
    for (const key of keys) remember(known, key, one);
    return nearest(one, candidates, window);
  });
}

function remember<T>(known: Map<number, T[]>, key: number, one: T): void {
  const some = known.get(key);
  if (some === undefined) known.set(key, [one]);
  else {
    if (some.length === MOST_CANDIDATES) some.shift();
    some.push(one);
  }
}

function nearest<T extends Copy>(
  one: T,
  candidates: ReadonlySet<T>,
  window: Window<T>,
): Duplicate<T>[] {
  let best: Duplicate<T> | undefined;
  for (const other of candidates) {
    const share = one.exact === other.exact ? 1 : resemblance(one.sketch, other.sketch);
    const days = one.day && other.day ? daysBetween(other.day, one.day) : undefined;
    if (!isRepeated(one, other, share, days, window)) continue;
    if (best === undefined || share >= best.share) best = { one, other, share, days };
  }
  return best === undefined ? [] : [best];
}

/** Without their days, only the same words are sure to be a repeat. */
function isRepeated<T extends Copy>(
  one: T,
  other: T,
  share: number,
  days: number | undefined,
  window: Window<T>,
): boolean {
  if (!window.comparable(one, other)) return false;
  if (one.series !== null && one.series === other.series) return false;
  return days === undefined ? share === 1 : days <= window.days && share >= window.share;
}
