import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { errorCode } from './error-code.ts';
import type { FileLook, FileWorld } from './file-world.ts';
import { projectFolders } from './project-folders.ts';

/** The files as they are now. Nothing but a file is opened: a pipe would never end. */
export const diskWorld: FileWorld = { folders: (folder) => projectFolders(folder), look };

function look(path: string): FileLook {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return stats.isDirectory() ? 'none' : 'unknown';
    return { size: stats.size, firstBytes: (most) => firstBytes(path, most) };
  } catch (error) {
    const isAbsent = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error) ?? '');
    return isAbsent ? 'none' : 'unknown';
  }
}

function firstBytes(path: string, most: number): Uint8Array {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    // The file may have become something else since it was looked at.
    return fstatSync(file).isFile() ? readBytes(file, most) : new Uint8Array();
  } finally {
    closeSync(file);
  }
}

function readBytes(file: number, most: number): Uint8Array {
  const bytes = Buffer.alloc(most);
  let length = 0;
  while (length < most) {
    const read = readSync(file, bytes, length, most - length, length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}
