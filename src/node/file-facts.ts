import { dirname, join, relative, resolve } from 'node:path';
import type { FileFacts } from '../draft/draft.ts';
import { diskWorld } from './disk-world.ts';
import type { FileWorld } from './file-world.ts';
import type { ReadImage } from './image-facts.ts';
import { isOutside } from './paths.ts';
import { readFacts } from './read-facts.ts';

/**
 * What can be known of the files that a draft names, by the draft's path. A name is looked up beside the
 * draft, in the `media` folders from there up to the project's root, and in the root. Nothing is known of
 * addresses, of a site's absolute paths and of what lies outside of the project.
 */
export function fileFacts(
  path: string,
  readImage: () => ReadImage,
  world: FileWorld = diskWorld,
): (url: string) => FileFacts | undefined {
  const placesFor = placesBeside(path, world);
  const known = new Map<string, FileFacts | undefined>();
  return (url) => {
    const places = placesFor(url);
    if (places === undefined) return undefined;
    return firstFound(places, (place) => {
      if (!known.has(place)) known.set(place, readFacts(place, world.look(place), readImage));
      return known.get(place);
    });
  };
}

/** Where the files may stand that a draft names; undefined for what is not looked up. */
export function placesBeside(
  path: string,
  world: FileWorld,
): (url: string) => readonly string[] | undefined {
  const folder = dirname(resolve(path));
  let folders: readonly string[] | undefined;
  return (url) => {
    const names = namesIn(url);
    if (names.length === 0) return undefined;
    folders ??= world.folders(folder);
    const root = folders.at(-1) ?? folder;
    const places = names.flatMap((name) => placesOf(name, folders ?? [folder]));
    const isOurs = places.length > 0 && places.every((place) => isInside(place, root));
    return isOurs ? places : undefined;
  };
}

/** The names that a relative path may mean: as it is written, and as a part of an address. */
function namesIn(url: string): string[] {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\?#]|$)/i.test(url) || url.includes('\0')) return [];
  const plain = decoded(url.replace(/[?#].*$/s, ''));
  return plain === undefined || plain === '' || plain === url ? [url] : [url, plain];
}

function decoded(text: string): string | undefined {
  try {
    const plain = decodeURIComponent(text);
    return plain.includes('\0') ? undefined : plain;
  } catch {
    return undefined;
  }
}

/** Where a name may stand. One that leads upwards is meant from the draft. */
function placesOf(name: string, folders: readonly string[]): string[] {
  const [beside = '.', root = beside] = [folders[0], folders.at(-1)];
  const place = resolve(beside, name);
  if (name.split(/[/\\]/).includes('..')) return [place];
  return [place, ...folders.map((folder) => join(folder, 'media', name)), join(root, name)];
}

function isInside(place: string, root: string): boolean {
  return !isOutside(relative(root, place));
}

/** The facts of the first place that holds a file; undefined where that cannot be told. */
function firstFound(
  places: readonly string[],
  look: (place: string) => FileFacts | undefined,
): FileFacts | undefined {
  let certain = true;
  for (const place of places) {
    const facts = look(place);
    if (facts?.exists === true) return facts;
    certain &&= facts !== undefined;
  }
  return certain ? { exists: false } : undefined;
}
