import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { alternatives } from '../../text/glob.ts';
import { isGlob, missingPath, type PathError } from '../find-drafts.ts';

/** Files, folders and globs of a call as git’s pathspecs. A file by that very name comes with a glob. */
export function pathspecsOf(paths: readonly string[]): string[] {
  return paths
    .filter(Boolean)
    .flatMap((path) => [
      `:(literal)${path}`,
      ...(isGlob(path) ? alternatives(path).map((glob) => `:(glob)${glob}`) : []),
    ]);
}

/**
 * Paths that name nothing: no file that is there, none that was changed or deleted. A glob may match nothing, since
 * not every commit has a draft.
 */
export function pathsToNowhere(paths: readonly string[], changed: readonly string[]): PathError[] {
  const wrong = paths.filter((path) => {
    if (path === '') return true;
    if (isGlob(path) || existsSync(path)) return false;
    const name = relative('', resolve(path)).split(sep).join('/');
    return !changed.some((one) => one === name || one.startsWith(`${name}/`));
  });
  return wrong.map(missingPath);
}
