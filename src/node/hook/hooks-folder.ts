import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { askGit } from '../git/ask-git.ts';
import { isOutside } from '../paths.ts';
import { HookError } from './hook-error.ts';

/** Where git looks for hooks; the paths are absolute and without links. */
export interface HooksFolder {
  /** The root of the work tree. */
  readonly root: string;
  /** The folder that git runs hooks from; it need not be there. */
  readonly hooks: string;
  readonly whose: HooksOwner;
}

/** Who gets the hook: in `.git` this machine alone, in the work tree perhaps everybody, and elsewhere all repositories of a person. */
type HooksOwner = 'machine' | 'project' | 'person';

/** Throws a HookError where there is no work tree, and a GitError where there is no git. */
export function hooksFolder(here: string): HooksFolder {
  if (git(here, '--is-inside-work-tree') !== 'true') {
    throw new HookError('There is no work tree here, so nothing is committed: go to a checkout.');
  }
  const root = realPath(git(here, '--show-toplevel'));
  // Asked at the root, since git runs hooks there, and a relative core.hooksPath means so.
  const absolute = (path: string) => realPath(resolve(root, path));
  const hooks = absolute(git(root, '--git-path', 'hooks'));
  const shared = absolute(git(root, '--git-common-dir'));
  return { root, hooks, whose: ownerOf(hooks, root, shared) };
}

function ownerOf(hooks: string, root: string, shared: string): HooksOwner {
  if (!isOutside(relative(shared, hooks))) return 'machine';
  return isOutside(relative(root, hooks)) ? 'person' : 'project';
}

/** A path without links, as far as it exists. */
export function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

function git(folder: string, ...question: readonly string[]): string {
  const { status, stdout, complaint } = askGit(['-C', folder, 'rev-parse', ...question]);
  if (status !== 0) throw new HookError(`git cannot work here: ${complaint}`);
  // Only the line's end: a path may hold others.
  return stdout.toString().replace(/\r?\n$/, '');
}
