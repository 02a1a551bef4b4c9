import { kindOfType } from '../checks/media/media-kind.ts';
import { extensionOf } from '../checks/media/media-name.ts';
import type { FileFacts } from '../draft/draft.ts';
import type { FileLook, FoundFile } from './file-world.ts';
import type { ImageFacts, ReadImage } from './image-facts.ts';

/** The facts of a file; undefined where nothing can be said of it. Of an image the first bytes are read. */
export function readFacts(
  path: string,
  found: FileLook,
  readImage: () => ReadImage,
): FileFacts | undefined {
  if (found === 'none') return { exists: false };
  if (found === 'unknown') return undefined;
  const extension = extensionOf(path);
  const kind = kindOfType(extension);
  const image = kind === undefined || kind === 'image' ? readHeader(found, readImage()) : undefined;
  return { exists: true, bytes: found.size, type: extension, ...image };
}

/**
 * What a header fits into, and what that of a JPEG may grow to with its thumbnail and profiles. No more is
 * read of others: image-size 2.1.0 takes 8 s for a HEIF header of 512 KiB that is all boxes.
 */
const HEADER = 65_536;
const LONG_HEADER = 524_288;

function readHeader({ firstBytes }: FoundFile, readImage: ReadImage): ImageFacts | undefined {
  try {
    const start = firstBytes(HEADER);
    const image = readImage(start);
    const isPhoto = start[0] === 0xff && start[1] === 0xd8;
    return image ?? (isPhoto ? readImage(firstBytes(LONG_HEADER)) : undefined);
  } catch {
    return undefined;
  }
}
