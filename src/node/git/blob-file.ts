import type { FileLook } from '../file-world.ts';
import { askGit } from './ask-git.ts';
import { blobSize } from './blobs.ts';

/** A pointer has less than 1,024 bytes (git-lfs, docs/spec.md, 2026-11-22). */
const LONGEST_POINTER = 1024;

/** A blob as a file. Where it is a pointer of Git LFS, it has the size of what it stands for, and no bytes. */
export function blobFile(id: string): FileLook {
  const size = blobSize(id);
  if (size === undefined) return 'unknown';
  const largeSize = size < LONGEST_POINTER ? sizeInPointer(firstBytes(id, size)) : undefined;
  return largeSize === undefined
    ? { size, firstBytes: (most) => firstBytes(id, most) }
    : { size: largeSize, firstBytes: () => new Uint8Array() };
}

/** Git is stopped when it has said enough. */
function firstBytes(id: string, most: number): Buffer {
  return askGit(['cat-file', 'blob', id], { most }).stdout.subarray(0, most);
}

function sizeInPointer(pointer: Buffer): number | undefined {
  const [version, ...lines] = pointer.toString('latin1').split('\n');
  if (version !== 'version https://git-lfs.github.com/spec/v1') return undefined;
  const size = lines.find((line) => line.startsWith('size '))?.slice('size '.length) ?? '';
  return /^\d+$/.test(size) ? Number(size) : undefined;
}
