import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folders from one up to its project's root: the first that holds `.git`, else the first that holds
 * `package.json`, else the working directory. Outside of all of them the folder stands alone.
 */
export function projectFolders(folder: string, world: World = disk): readonly string[] {
  const above = withParents(folder);
  const holding = (name: string) => above.findIndex((one) => world.exists(join(one, name)));
  const roots = [
    () => holding('.git'),
    () => holding('package.json'),
    () => above.indexOf(world.workingFolder()),
  ];
  for (const find of roots) {
    const root = find();
    if (root >= 0) return above.slice(0, root + 1);
  }
  return [folder];
}

interface World {
  readonly exists: (path: string) => boolean;
  readonly workingFolder: () => string;
}

const disk: World = { exists: existsSync, workingFolder: () => process.cwd() };

/** A folder and all that it lies in. */
export function withParents(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...withParents(parent)];
}
