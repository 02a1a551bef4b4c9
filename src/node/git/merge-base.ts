import { didYouMean, suggesting } from '../../text/nearest-name.ts';
import { askGit, GitError, git } from './ask-git.ts';

/** The commit at which HEAD and a revision parted. Throws a GitError that says what to do. */
export function mergeBase(revision: string, head: string | undefined): string {
  if (head === undefined)
    throw new GitError('There is no commit yet: --staged lints the first one');
  const commit = commitOf(revision);
  const { stdout } = askGit(['merge-base', commit, head]);
  const base = stdout.toString('latin1').trim();
  if (base !== '') return base;
  throw new GitError(`HEAD and ${revision} have no commit in common. ${FETCH}`);
}

const FETCH =
  'Where only a part of the history was fetched, fetch all of it: actions/checkout with “fetch-depth: 0”, or git fetch --unshallow';

function commitOf(revision: string): string {
  if (revision === '' || revision.startsWith('-')) {
    throw new GitError(`--changed-since needs a branch, a tag or a commit, not “${revision}”`);
  }
  const { stdout } = askGit(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  const commit = stdout.toString('latin1').trim();
  if (commit !== '') return commit;
  throw new GitError(`git knows no commit ${revision}.${nearestRevision(revision) || ` ${FETCH}`}`);
}

/** The same branch elsewhere (`origin/main`) comes before one that is spelt nearly so. */
function nearestRevision(revision: string): string {
  const names = git(['for-each-ref', '--format=%(refname:short)']).toString().split('\n');
  const elsewhere = names.find((name) => name.endsWith(`/${revision}`));
  return elsewhere === undefined
    ? didYouMean(revision, names.filter(Boolean))
    : suggesting(elsewhere);
}
