import { askGit, GitError } from './ask-git.ts';

/**
 * An environment in which git starts no filter. It does so even to compare a file whose times do not tell whether it
 * changed, and the repository may be a stranger’s.
 */
export function withoutFilters(): NodeJS.ProcessEnv {
  const names = filterSettings();
  // Behind those that the caller’s environment has.
  const first = Number(process.env.GIT_CONFIG_COUNT) || 0;
  const settings = names.flatMap((name, index) => [
    [`GIT_CONFIG_KEY_${first + index}`, name],
    [`GIT_CONFIG_VALUE_${first + index}`, ''],
  ]);
  return names.length === 0
    ? {}
    : { ...Object.fromEntries(settings), GIT_CONFIG_COUNT: String(first + names.length) };
}

/** An empty `required` is false: what a filter would have made of a file is then not needed. */
const FILTERS = '^filter\\..*\\.(clean|process|required)$';

function filterSettings(): string[] {
  const { stdout } = askGit(['config', '--name-only', '-z', '--get-regexp', FILTERS]);
  const names = new Set(stdout.toString().split('\0').filter(Boolean));
  if ([...names].some((name) => name.includes('\ufffd')))
    throw new GitError('git’s configuration names a filter that is no UTF-8');
  return [...names];
}
