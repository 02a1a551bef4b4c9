import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { kindOfType } from '../checks/media/media-kind.ts';
import { extensionOf } from '../checks/media/media-name.ts';
import type { FileFacts } from '../draft/draft.ts';
import { errorCode } from './error-code.ts';
import type { ImageFacts, ReadImage } from './image-facts.ts';

/**
 * The facts of a file; undefined where nothing can be said of it. Of an image the first bytes are read,
 * and nothing but a file is opened: a pipe would never end.
 */
export function readFacts(path: string, readImage: () => ReadImage): FileFacts | undefined {
  const found = lookAt(path);
  if (found === 'none') return { exists: false };
  if (found === 'unknown') return undefined;
  const extension = extensionOf(path);
  const kind = kindOfType(extension);
  const image = kind === undefined || kind === 'image' ? readHeader(path, readImage()) : undefined;
  return { exists: true, bytes: found.size, type: extension, ...image };
}

function lookAt(path: string): Stats | 'none' | 'unknown' {
  try {
    const stats = statSync(path);
    if (stats.isFile()) return stats;
    return stats.isDirectory() ? 'none' : 'unknown';
  } catch (error) {
    const isAbsent = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error) ?? '');
    return isAbsent ? 'none' : 'unknown';
  }
}

/**
 * What a header fits into, and what that of a JPEG may grow to with its thumbnail and profiles. No more is
 * read of others: image-size 2.1.0 takes 8 s for a HEIF header of 512 KiB that is all boxes.
 */
const HEADER = 65_536;
const LONG_HEADER = 524_288;

function readHeader(path: string, readImage: ReadImage): ImageFacts | undefined {
  let file: number | undefined;
  try {
    // The file may have become something else since it was looked at.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (!fstatSync(file).isFile()) return undefined;
    const start = firstBytes(file, HEADER);
    const image = readImage(start);
    const isPhoto = start[0] === 0xff && start[1] === 0xd8;
    return image ?? (isPhoto ? readImage(firstBytes(file, LONG_HEADER)) : undefined);
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function firstBytes(file: number, most: number): Uint8Array {
  const bytes = Buffer.alloc(most);
  let length = 0;
  while (length < most) {
    const read = readSync(file, bytes, length, most - length, length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}
