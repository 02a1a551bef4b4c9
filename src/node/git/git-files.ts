import { GitError } from './ask-git.ts';
import { changedFiles } from './changed.ts';
import type { FileList } from './file-list.ts';
import { stagedFiles } from './staged.ts';

/** What is staged, or what changed since a revision parted from HEAD; or what paths mean of it. */
export function gitFiles(since: string | undefined, paths: readonly string[]): FileList {
  try {
    return since === undefined ? stagedFiles(paths) : changedFiles(since, paths);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { found: [], errors: [error] };
  }
}
