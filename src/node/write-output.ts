import {
  appendFileSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { errorReason } from './error-reason.ts';
import { replaceFile, temporaryName } from './replace-file.ts';

/** Why a report cannot go to a file, as far as that can be seen before it is made; undefined where it can. */
export function outputObstacle(file: string): string | undefined {
  const folder = dirname(file);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    return `there is no folder ${folder}`;
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ? 'it is a folder' : undefined;
}

/**
 * Puts a report into a file, whole or not at all. What is no regular file, as a pipe, `/dev/stderr` or a link that leads
 * to no file yet, is written to: another file in its place would serve nobody.
 */
export function writeOutput(file: string, text: string): void {
  saidPlainly(() => {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined && !isLink(file)) create(file, text);
    else if (stats?.isFile()) replaceFile(file, readFileSync(file), Buffer.from(text));
    else writeFileSync(file, text);
  });
}

/** Adds to a file that others write to as well. */
export function appendOutput(file: string, text: string): void {
  saidPlainly(() => appendFileSync(file, text));
}

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function create(file: string, text: string): void {
  const temporary = join(dirname(file), temporaryName());
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function saidPlainly(write: () => void): void {
  try {
    write();
  } catch (error) {
    const reason = errorReason(error, { ENOENT: 'its folder is gone' });
    throw reason === undefined ? error : new Error(reason);
  }
}
