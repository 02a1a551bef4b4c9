import { safeLine } from './safe-text.ts';

const LONGEST = 60;

/** The same for a path, which is known by its end. */
export function shortenedPath(path: string): string {
  const characters = Array.from(safeLine(path.slice(-2 * LONGEST - 2)));
  return characters.length > LONGEST
    ? `…${characters.slice(1 - LONGEST).join('')}`
    : characters.join('');
}

/** A text as one short line that does nothing but be read, for the data of a message. */
export function shortened(text: string): string {
  // No character takes more than two units: enough is left to see that there is more.
  const characters = Array.from(safeLine(text.slice(0, 2 * LONGEST + 2)));
  return characters.length > LONGEST
    ? `${characters.slice(0, LONGEST - 1).join('')}…`
    : characters.join('');
}
