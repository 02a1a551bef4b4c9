import { didYouMean } from '../text/nearest-name.ts';
import { UsageError } from './usage-error.ts';

/** The one of the known words that is meant. */
export function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((name) => name === value);
  if (found !== undefined) return found;
  throw new UsageError(
    `${option} cannot be ${value}.${didYouMean(value, known)} It is one of ${known.join(', ')}.`,
  );
}
