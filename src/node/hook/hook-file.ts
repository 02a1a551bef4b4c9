import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from '../error-reason.ts';
import { shownPath } from '../paths.ts';
import { HookError } from './hook-error.ts';

/** What stands where the hook belongs. Its text holds a character for each byte, so that nothing is lost. */
export type HookFile =
  | { readonly kind: 'none' | 'link' }
  | {
      readonly kind: 'file';
      readonly text: string;
      readonly mode: number;
      /** Without it git passes over the hook. */
      readonly executable: boolean;
    };

export function readHook(path: string): HookFile {
  const stats = attempt(path, () => lstatSync(path, { throwIfNoEntry: false }));
  if (stats === undefined) return { kind: 'none' };
  if (stats.isSymbolicLink()) return { kind: 'link' };
  if (!stats.isFile())
    throw new HookError(`${shownPath(path)} is no file, so it cannot be a hook.`);
  const text = attempt(path, () => readFileSync(path, 'latin1'));
  return { kind: 'file', text, mode: stats.mode & 0o7777, executable: isExecutable(path) };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** True where anything has that name, a link to nothing, too. */
export function isPresent(path: string): boolean {
  return attempt(path, () => lstatSync(path, { throwIfNoEntry: false })) !== undefined;
}

/** Bytes in the shape that a hook’s text has here. */
export function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Writes beside the file and renames: a commit at the same moment sees the old hook or the new one. */
export function writeHook(path: string, text: string, mode?: number): void {
  const beside = `${path}.${process.pid}.tmp`;
  attempt(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(beside, 'wx', 0o777);
    try {
      writeFileSync(file, Buffer.from(text, 'latin1'));
      if (mode !== undefined) chmodSync(beside, mode);
      renameSync(beside, path);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    } finally {
      closeSync(file);
    }
  });
}

export function moveHook(from: string, to: string): void {
  attempt(from, () => renameSync(from, to));
}

export function removeHook(path: string): void {
  attempt(path, () => rmSync(path));
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new HookError(
      `${shownPath(path)} cannot be changed or read: ${reasonOf(error, reasons)}`,
    );
  }
}

const IN_THE_WAY = 'what should be its folder is a file';
const reasons = { ENOTDIR: IN_THE_WAY, EEXIST: IN_THE_WAY };
