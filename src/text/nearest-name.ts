import { closestMatch } from 'leven';

/**
 * The candidate that a person most likely meant by `name`, or undefined where none is within so many slips; the longer
 * the name, the more of them it may have.
 */
export function nearestName(
  name: string,
  candidates: Iterable<string>,
  slips = 3,
): string | undefined {
  const written = name.toLowerCase().slice(0, 64);
  if (written.length < 2) return undefined; // of one letter nothing would be left
  const maxDistance = written.length < 4 ? 1 : Math.min(slips, Math.floor(written.length / 3) + 1);
  return closestMatch(written, [...candidates], { maxDistance });
}

/** " Did you mean …?" for the end of a sentence; empty where nothing is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  return suggesting(nearestName(name, candidates));
}

/** The same for a name that was found already. */
export function suggesting(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}
