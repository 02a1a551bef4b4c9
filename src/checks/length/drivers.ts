import type { Unit } from '../../platforms/platform.ts';
import type { Measurement } from '../../post/measure.ts';
import type { Driver } from '../../post/tally.ts';
import { countInWords } from '../wording/count-in-words.ts';

/** What drives a count, for one and, where that is not with an “s”, for many. */
const nouns: Readonly<Record<Driver['what'], readonly [one: string, many?: string]>> = {
  link: ['link'],
  mention: ['mention'],
  hashtag: ['hashtag'],
  cashtag: ['cashtag'],
  emoji: ['emoji', 'emoji'],
  wide: ['wide character'],
  text: ['character'],
  'content-warning': ['content warning'],
};

const wideInBytes = ['character of several bytes', 'characters of several bytes'] as const;

/** The arithmetic behind a count, plain text left out: “3 links × 23 = 69, 2 emoji × 2 = 4”. */
export function driversInWords({ drivers, unit }: Measurement): string {
  return drivers
    .filter(isWorthSaying)
    .map((driver) => driverInWords(driver, unit))
    .join(', ');
}

/** Links and all that counts for more than it looks like. */
function isWorthSaying({ what, each, count, total }: Driver): boolean {
  if (what === 'link' || what === 'content-warning') return true;
  return (what === 'emoji' || what === 'wide') && (each ?? total / count) > 1;
}

/** One share of a count: “3 links × 23 = 69”; “12 characters” where each counts as one. */
export function driverInWords({ what, count, each, total }: Driver, unit: Unit): string {
  const noun = what === 'wide' && unit === 'byte' ? wideInBytes : nouns[what];
  const things = countInWords(count, ...noun);
  if (total === count) return things;
  const factor = each === undefined || each === 1 || count === 1 ? '' : ` × ${each}`;
  return `${things}${factor} = ${total}`;
}

/** The unit of a count as people call it. */
export function unitInWords({ unit }: Measurement): string {
  return unit === 'byte' ? 'bytes' : 'characters';
}
