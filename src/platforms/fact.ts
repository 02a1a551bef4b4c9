/**
 * How far a number can be trusted: said by the platform itself, by tools or press, only by hearsay, by
 * nobody we found, or stated by the caller for an account.
 */
export type Certainty = 'platform' | 'secondary' | 'folklore' | 'unchecked' | 'stated';

/** A value that a platform enforces, with where it was read and on which day (ISO date; empty where a caller states it). */
export interface Fact<T> {
  readonly value: T;
  readonly source: string;
  readonly checked: string;
  readonly certainty: Certainty;
}

/** A fact in one line of data. */
export function fact<const T>(
  value: T,
  certainty: Certainty,
  source: string,
  checked: string,
): Fact<T> {
  return { value, source, checked, certainty };
}

/** Whether a fact is more than hearsay: only then can passing it be an error. */
export function isSolid({ certainty }: Fact<unknown>): boolean {
  return certainty !== 'folklore' && certainty !== 'unchecked';
}
