import { posix, relative, resolve, sep } from 'node:path';
import { diskWorld } from '../disk-world.ts';
import type { FileLook, FileWorld } from '../file-world.ts';
import { withParents } from '../project-folders.ts';
import { askGit } from './ask-git.ts';
import { blobFile } from './blob-file.ts';
import { type Change, changesFrom, emptyTree, isFile } from './changes.ts';
import { readable } from './names.ts';

type Index = ReadonlyMap<string, Change>;

/** The files of git’s index, by where they would be on disk. Git is asked when the first one is looked at. */
export function indexWorld(prefix: string): FileWorld {
  const top = resolve(posix.relative(`/${prefix}`, '/'));
  const looked = new Map<string, FileLook>();
  let index: Index | undefined;
  return {
    folders(folder) {
      const above = withParents(folder);
      return above.slice(0, above.indexOf(top) + 1);
    },
    look(path) {
      index ??= readIndex();
      const found = looked.get(path) ?? lookUp(index, relative(top, path).split(sep), path);
      looked.set(path, found);
      return found;
    },
  };
}

function readIndex(): Index {
  return new Map(changesFrom(emptyTree(), 'index').map((entry) => [readable(entry.name), entry]));
}

/** What lies behind a link or in a submodule is not known, nor a file that is kept out of git on purpose. */
function lookUp(index: Index, names: readonly string[], path: string): FileLook {
  const entry = index.get(names.join('/'));
  if (entry !== undefined && isFile(entry.mode)) return blobFile(entry.id);
  const isBehind = names.some((_, at) => {
    const above = index.get(names.slice(0, at + 1).join('/'));
    return above !== undefined && !isFile(above.mode);
  });
  return isBehind || isIgnored(path) ? 'unknown' : 'none';
}

function isIgnored(path: string): boolean {
  // It answers 1 where the file is not ignored, and 128 where a folder of it is a link.
  return (
    diskWorld.look(path) !== 'none' && askGit(['check-ignore', '--quiet', '--', path]).status !== 1
  );
}
