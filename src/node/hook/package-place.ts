import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathFrom } from '../paths.ts';
import { realPath } from './hooks-folder.ts';

/** Where the project keeps its packages, and which postlint there is. */
export interface PackagePlace {
  /** The folders from here up to the root of the work tree. */
  readonly folders: readonly string[];
  /** From the root: `.` or `./site`. */
  readonly folder: string;
  /** True where postlint is installed there. */
  readonly isLocal: boolean;
  /** The project’s command, else the one that is running; empty where neither is a file of the package. */
  readonly cli: string;
}

export function packagePlace(here: string, root: string, program: string): PackagePlace {
  const folders = foldersUp(realPath(here), root);
  const local = folders.find((one) => existsSync(cliIn(one)));
  return {
    folders,
    folder: fromRoot(root, local ?? folders[0] ?? root),
    isLocal: local !== undefined,
    cli: local === undefined ? runningCli(program) : cliIn(local),
  };
}

function cliIn(folder: string): string {
  return join(folder, 'node_modules/postlint/dist/cli.js');
}

function runningCli(program: string): string {
  const cli = realPath(program);
  return basename(cli) === 'cli.js' ? cli : '';
}

export function foldersUp(folder: string, root: string): string[] {
  const parent = dirname(folder);
  return folder === root || parent === folder ? [folder] : [folder, ...foldersUp(parent, root)];
}

function fromRoot(root: string, folder: string): string {
  const way = pathFrom(root, folder);
  return way === '' ? '.' : `./${way}`;
}
