import { dirname } from 'node:path';
import { type HooksFolder, hooksFolder } from './hooks-folder.ts';
import { foldersUp, type PackagePlace, packagePlace } from './package-place.ts';

/** Where git looks for hooks, and where the project keeps postlint. */
export type Project = HooksFolder & PackagePlace;

/** The project that a folder is in, as the running program sees it. */
export function projectAt(here: string, program: string): Project {
  const found = hooksFolder(here);
  const { root, hooks, whose } = found;
  const place = packagePlace(here, root, program);
  // Husky's folder is above the hooks that it writes, wherever that is.
  const beside = whose === 'project' ? foldersUp(dirname(hooks), root) : [];
  return { ...found, ...place, folders: [...new Set([...place.folders, ...beside])] };
}
