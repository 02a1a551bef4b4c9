import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { BYTE_LIMIT, readDraftFile } from '../read-file.ts';
import { git } from './ask-git.ts';
import { type Change, changesFrom, isChangedFile } from './changes.ts';
import type { FileList } from './file-list.ts';
import { mergeBase } from './merge-base.ts';
import { type Named, namedFrom } from './names.ts';
import { isNoObject } from './object-id.ts';
import { pathspecsOf, pathsToNowhere } from './pathspecs.ts';
import { openRepository } from './repository.ts';

/**
 * What differs between the files on disk and the commit at which HEAD and a revision parted, and files that
 * git does not know yet. Throws a GitError.
 */
export function changedFiles(revision: string, paths: readonly string[]): FileList {
  const { prefix, head } = openRepository();
  const named = namedFrom(prefix);
  const pathspecs = pathspecsOf(paths);
  const changes = [
    ...changesFrom(mergeBase(revision, head), 'disk', pathspecs),
    ...newFiles(pathspecs),
  ].map((change) => ({ ...change, ...named(change.name) }));
  return {
    found: changes
      .filter((change) => isChangedFile(change) && isOnDisk(change) && !isTheSame(change))
      .sort((one, other) => Buffer.compare(one.bytes, other.bytes))
      .map(({ path, bytes }) => ({ path, searched: true, read: () => readDraftFile(bytes) })),
    errors: pathsToNowhere(
      paths,
      changes.map(({ path }) => path),
    ),
  };
}

/** Files that are neither known to git nor ignored. */
function newFiles(pathspecs: readonly string[]): Change[] {
  const from = pathspecs.length === 0 ? [':(top)'] : pathspecs;
  const options = ['--others', '--exclude-standard', '--full-name', '-z'];
  const output = git(['ls-files', ...options, '--', ...from]);
  const names = output.toString('latin1').split('\0').filter(Boolean);
  return names.map((name) => ({ name, mode: '100644', oldId: '0', id: '0', status: 'A' }));
}

/**
 * A sparse checkout leaves files out; and what is no file is not opened: a pipe would never end. Why something
 * cannot be looked at is said when it is read.
 */
function isOnDisk({ bytes }: Named): boolean {
  try {
    return lstatSync(bytes, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return true;
  }
}

/** Git did not look into a file whose times alone tell it apart, as in a copied work tree. */
function isTheSame({ oldId, id, bytes }: Change & Named): boolean {
  if (!isNoObject(id) || isNoObject(oldId)) return false;
  try {
    return lstatSync(bytes).size <= BYTE_LIMIT && blobId(readFileSync(bytes), oldId) === oldId;
  } catch {
    return false;
  }
}

/** The id that git would give to a file, by the hash that another id was made with. */
function blobId(content: Buffer, other: string): string {
  const hash = createHash(other.length === 40 ? 'sha1' : 'sha256');
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}
