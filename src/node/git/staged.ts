import { type Decoded, decode } from '../decode.ts';
import { BYTE_LIMIT, tooLarge } from '../read-file.ts';
import { GitError } from './ask-git.ts';
import { blobReader, type Content } from './blobs.ts';
import { type Change, changesFrom, emptyTree, isChangedFile } from './changes.ts';
import type { FileList } from './file-list.ts';
import { indexWorld } from './index-world.ts';
import { namedFrom } from './names.ts';
import { pathspecsOf, pathsToNowhere } from './pathspecs.ts';
import { openRepository, type Repository } from './repository.ts';

/**
 * What a commit would change, as it is in the index, or what paths mean of it. The files on disk are not looked
 * at. Throws a GitError.
 */
export function stagedFiles(paths: readonly string[]): FileList {
  const repository = openRepository();
  const named = namedFrom(repository.prefix);
  const world = indexWorld(repository.prefix);
  const all = stagedChanges(repository, pathspecsOf(paths)).map((change) => ({
    ...change,
    path: named(change.name).path,
  }));
  const changed = all.filter(isChangedFile);
  const contentAt = blobReader(
    changed.map(({ id }) => id),
    BYTE_LIMIT,
  );
  return {
    found: changed.map(({ path }, at) => ({
      ...{ path, searched: true, world },
      read: () => textOf(contentAt(at)),
    })),
    errors: pathsToNowhere(
      paths,
      all.map(({ path }) => path),
    ),
  };
}

/** In a merge only what differs from all sides is its author’s own. */
function stagedChanges({ head, merging }: Repository, pathspecs: readonly string[]): Change[] {
  const ours = changesFrom(head ?? emptyTree(), 'index', pathspecs);
  const others = merging.map(
    (parent) => new Set(changesFrom(parent, 'index', pathspecs).map(({ name }) => name)),
  );
  return ours.filter(({ name }) => others.every((theirs) => theirs.has(name)));
}

function textOf(content: Content): Decoded {
  if (content === undefined) throw new GitError('git does not have what is staged of it');
  return typeof content === 'number' ? tooLarge(content) : decode(content);
}
