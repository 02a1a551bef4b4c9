import { placesBeside } from './file-facts.ts';
import { type FileWorld, type FoundFile, isFound } from './file-world.ts';
import { imageFacts } from './image-facts.ts';
import { readFacts } from './read-facts.ts';

/** What browsers show, by the type that a file's first bytes tell. SVG is left out: no network takes it. */
const mimeTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** In bytes: what is larger is left out, and so is what comes when all before it are as large as that. */
const LARGEST = 4 * 1024 * 1024;
const ALL = 32 * 1024 * 1024;

/** The pictures that drafts name, as `data:` addresses; undefined for what is no picture, and for what is too large. */
export function createPictures(
  world: FileWorld,
): (draft: string | undefined, url: string) => string | undefined {
  let left = ALL;
  return (draft, url) => {
    const places = draft === undefined ? undefined : placesBeside(draft, world)(url);
    for (const place of places ?? []) {
      const found = world.look(place);
      if (!isFound(found)) continue;
      if (found.size > Math.min(LARGEST, left)) return undefined;
      left -= found.size;
      return addressOf(place, found);
    }
    return undefined;
  };
}

function addressOf(place: string, found: FoundFile): string | undefined {
  const facts = readFacts(place, found, () => imageFacts);
  // Without a width its first bytes say nothing, and its name may say anything.
  const type = facts?.exists && facts.width !== undefined ? mimeTypes[facts.type] : undefined;
  if (type === undefined) return undefined;
  try {
    return `data:${type};base64,${Buffer.from(found.firstBytes(found.size)).toString('base64')}`;
  } catch {
    return undefined;
  }
}
