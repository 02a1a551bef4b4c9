import { readFileSync } from 'node:fs';
import { diskWorld } from '../disk-world.ts';
import { isFound } from '../file-world.ts';
import { clearLeftovers, HasChanged } from '../replace-file.ts';
import { outputObstacle, writeOutput } from '../write-output.ts';
import { digestOf } from './digest.ts';

/** What every cache begins with, of whatever version: a file that begins with something else is not replaced. */
const SIGN = 'postlint-cache ';

/** Larger ones are not read: as one text they would not fit into memory. */
const LARGEST = 256 * 1024 * 1024;

/** The entries of a cache by their keys, each as JSON behind its digest, in the order in which they were last used. */
export type Entries = Map<string, string>;

/** The file of a cache cannot be one: it is a folder, or another file that somebody needs. */
class NotACache extends Error {
  override readonly name = 'NotACache';
}

/**
 * The entries in a file. There are none where there is no file, and where another version made them. Throws a
 * NotACache, or what `node:fs` throws.
 */
export function readEntries(file: string, version: string): Entries {
  const text = textOf(file);
  const [first, ...lines] = text.split('\n');
  if (first !== SIGN + version) return new Map();
  return new Map(
    lines.flatMap((line) => {
      const space = line.indexOf(' ');
      return space < 0 ? [] : [[line.slice(0, space), line.slice(space + 1)]];
    }),
  );
}

function textOf(file: string): string {
  const obstacle = outputObstacle(file);
  if (obstacle !== undefined) throw new NotACache(obstacle);
  const found = diskWorld.look(file);
  if (found === 'none') return '';
  if (!isFound(found)) throw new NotACache('it is no file');
  // A beginning of the sign is what is left of a cache.
  const start = Buffer.from(found.firstBytes(SIGN.length)).toString();
  if (!SIGN.startsWith(start)) throw new NotACache('it is there, and it is no cache of postlint’s');
  return found.size > LARGEST ? '' : readFileSync(file, 'utf8');
}

/** Puts entries into a file, whole or not at all. */
export function writeEntries(file: string, version: string, entries: Entries): void {
  const lines = Array.from(entries, ([key, entry]) => `${key} ${entry}\n`);
  clearLeftovers(file);
  try {
    writeOutput(file, `${SIGN}${version}\n${lines.join('')}`);
  } catch (error) {
    // Somebody else has written theirs in the meantime, which is as good.
    if (!(error instanceof HasChanged)) throw error;
  }
}

/** An entry of what can be JSON. */
export function sealed(value: unknown): string {
  const json = JSON.stringify(value);
  return `${digestOf(json)} ${json}`;
}

/** What an entry holds; undefined where it is not what was written. */
export function unsealed(entry: string): unknown {
  const space = entry.indexOf(' ');
  const json = entry.slice(space + 1);
  return entry.slice(0, space) === digestOf(json) ? JSON.parse(json) : undefined;
}
