import { readFileSync } from 'node:fs';
import { askGit, GitError, git } from './ask-git.ts';
import { isObjectId } from './object-id.ts';

/** Where the working directory is in a repository, and what a commit would build on. */
export interface Repository {
  /** From the work tree’s top to the working directory: '' or `posts/may/`, as bytes (see names.ts). */
  readonly prefix: string;
  /** The commit that is checked out; undefined before the first one. */
  readonly head: string | undefined;
  /** The other parents, while a merge waits for its commit. */
  readonly merging: readonly string[];
}

/** Throws a GitError outside of a work tree. */
export function openRepository(): Repository {
  // A revision that is not there ends the list without a word, because of --revs-only.
  const { status, stdout, complaint } = askGit([
    ...['rev-parse', '--is-inside-work-tree', '--show-prefix'],
    ...['--revs-only', 'HEAD', 'MERGE_HEAD'],
  ]);
  if (status !== 0) throw outside(complaint);
  const [inside, ...lines] = stdout.toString('latin1').split('\n').slice(0, -1);
  if (inside !== 'true')
    throw new GitError('This is no work tree of git: go to where its files are');
  // A folder may have a line end in its name, but a prefix ends in a slash or is empty.
  const end = lines.findLastIndex((line) => !isObjectId(line)) + 1;
  const [head, other] = lines.slice(end);
  const merging = other === undefined ? [] : mergeHeads();
  return { prefix: lines.slice(0, end).join('\n'), head, merging };
}

/** All that git wrote down, of which it names but the first; none where it found a tag by that name. */
function mergeHeads(): string[] {
  const path = git(['rev-parse', '--git-path', 'MERGE_HEAD']).subarray(0, -1);
  try {
    return readFileSync(path, 'latin1').split('\n').filter(isObjectId);
  } catch {
    return [];
  }
}

function outside(complaint: string): GitError {
  return /not a git repository/i.test(complaint)
    ? new GitError('This is no git repository: --staged and --changed-since need one')
    : new GitError(`git cannot be asked: ${complaint}`);
}
