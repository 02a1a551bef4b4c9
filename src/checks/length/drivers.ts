import type { Unit } from '../../platforms/platform.ts';
import type { Measurement } from '../../post/measure.ts';
import type { Driver } from '../../post/tally.ts';

const nouns: Readonly<Record<Driver['what'], readonly [string, string]>> = {
  link: ['link', 'links'],
  mention: ['mention', 'mentions'],
  hashtag: ['hashtag', 'hashtags'],
  cashtag: ['cashtag', 'cashtags'],
  emoji: ['emoji', 'emoji'],
  wide: ['wide character', 'wide characters'],
  text: ['character', 'characters'],
  'content-warning': ['content warning', 'content warnings'],
};

const bytesNoun = ['character of several bytes', 'characters of several bytes'] as const;

/** The arithmetic behind a count, plain text left out: “3 links × 23 = 69, 2 emoji × 2 = 4”. */
export function driversInWords({ drivers, unit }: Measurement): string {
  return drivers
    .filter(isWorthSaying)
    .map((driver) => inWords(driver, unit))
    .join(', ');
}

/** Links and all that counts for more than it looks like. */
function isWorthSaying({ what, each, count, total }: Driver): boolean {
  if (what === 'link' || what === 'content-warning') return true;
  return what !== 'text' && (what === 'emoji' || what === 'wide') && (each ?? total / count) > 1;
}

function inWords({ what, count, each, total }: Driver, unit: Unit): string {
  const several = count === 1 ? 0 : 1;
  const noun = what === 'wide' && unit === 'byte' ? bytesNoun[several] : nouns[what][several];
  return each === undefined || each === 1 || count === 1
    ? `${count} ${noun} = ${total}`
    : `${count} ${noun} × ${each} = ${total}`;
}

/** The unit of a count as people call it. */
export function unitInWords({ unit }: Measurement): string {
  return unit === 'byte' ? 'bytes' : 'characters';
}
