import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';

/** Why a file was left as it is. */
class NotReplaced extends Error {
  override readonly name = 'NotReplaced';
}

/** Somebody else has written the file since it was read. */
export class HasChanged extends NotReplaced {}

/**
 * Puts new bytes in a file's place, at once: whoever opens it sees the old ones or the new ones, whatever happens on
 * the way. Mode and owner stay, and a symbolic link leads to the new file. Throws NotReplaced, or what `node:fs` throws.
 */
export function replaceFile(path: string, before: Uint8Array, after: Uint8Array): void {
  const file = realpathSync(path);
  const stats = lstatSync(file);
  checkKind(stats);
  // A file may be replaced without a right to write to it: the folder's is enough. Its mode says what its owner wants.
  accessSync(file, constants.W_OK);
  const folder = dirname(file);
  const temporary = join(folder, temporaryName());
  try {
    writeNew(temporary, after, stats);
    checkContent(file, before);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(folder);
}

function checkKind(stats: Stats): void {
  if (!stats.isFile()) throw new NotReplaced('it is no file');
  // Only writing into it would change it under all of its names, and that can be cut short half-way.
  if (stats.nlink > 1) {
    throw new NotReplaced('it has other names (hard links), which would keep the old text');
  }
}

/** As late as can be: between this look and the rename lies no other work. */
function checkContent(file: string, before: Uint8Array): void {
  if (!readFileSync(file).equals(before)) {
    throw new HasChanged('it has changed since it was read');
  }
}

function writeNew(path: string, bytes: Uint8Array, { mode, uid, gid }: Stats): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, bytes);
    keepOwner(file, uid, gid);
    fchmodSync(file, mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function keepOwner(file: number, uid: number, gid: number): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // Only root gives files away; the mode still says who may read it.
  }
}

/** After a loss of power the new name is on disk, where the system can promise that. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // Windows opens no folders.
  }
}

const TEMPORARY = /^\.postlint-(\d{1,10})-[\da-f]{12}\.tmp$/;

/** Hidden, so that no search takes it for a draft, and as short as any file system takes. */
export function temporaryName(): string {
  return `.postlint-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

/** Longer than any file takes to be written. */
const HOUR = 3_600_000;

/**
 * Takes away what runs have left that were killed while they wrote, beside a file and beside the one that it leads to.
 * In a container every run has the same number, so its own counts as gone: it has written nothing yet.
 */
export function clearLeftovers(file: string): void {
  for (const folder of new Set([dirname(file), dirname(realPathOf(file))])) {
    for (const name of namesIn(folder)) {
      const pid = TEMPORARY.exec(name)?.[1];
      if (pid === undefined) continue;
      const path = join(folder, name);
      const isOurs = Number(pid) === process.pid;
      if (isOurs || !isRunning(Number(pid)) || isOlderThan(path, HOUR))
        rmSync(path, { force: true });
    }
  }
}

function realPathOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function isOlderThan(path: string, milliseconds: number): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > milliseconds;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is one, too.
    return errorCode(error) === 'EPERM';
  }
}
