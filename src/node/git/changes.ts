import { git } from './ask-git.ts';
import { withoutFilters } from './filters.ts';
import { isNoObject } from './object-id.ts';

/** A file that differs from a tree: in the index, or on disk. */
export interface Change {
  /** From the work tree’s top, as bytes (see names.ts). */
  readonly name: string;
  /** `100644`; `120000` is a symbolic link, `160000` a submodule. */
  readonly mode: string;
  readonly oldId: string;
  /** Zeros where the file on disk was not looked into. */
  readonly id: string;
  /** One letter: A, M, T, D, U. Renamed and copied files are A, since nothing is compared. */
  readonly status: string;
}

/**
 * How the index (`--cached`) or the files on disk differ from a tree. It is the plumbing command, because
 * `git diff` obeys the configuration and may write a refreshed index.
 */
export function changesFrom(
  tree: string,
  side: 'index' | 'disk',
  pathspecs: readonly string[] = [],
): Change[] {
  return parseRawDiff(
    git(
      [
        ...['diff-index', '--raw', '-z', '--no-abbrev', '--no-renames'],
        ...['--no-ext-diff', '--no-textconv', ...optionsFor[side], tree, '--', ...pathspecs],
      ],
      side === 'disk' ? { env: withoutFilters() } : {},
    ),
  );
}

const optionsFor = {
  // A file that is only meant to be added (`add -N`) is in no commit yet.
  index: ['--cached', '--ita-invisible-in-index'],
  // Else git would look for changes in each submodule.
  disk: ['--ignore-submodules=all'],
};

/** `:100644 100644 <id> <id> M`, NUL, name, NUL; and so on. */
function parseRawDiff(output: Buffer): Change[] {
  const fields = output.toString('latin1').split('\0');
  const changes: Change[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [facts = '', name = ''] = fields.slice(at, at + 2);
    const [, mode = '', oldId = '', id = '', status = ''] = facts.split(' ');
    changes.push({ name, mode, oldId, id, status });
  }
  return changes;
}

/** It is a file with other content than before: not gone, no link, no submodule, more than a new mode. */
export function isChangedFile({ mode, oldId, id, status }: Change): boolean {
  return isFile(mode) && 'AMT'.includes(status) && (oldId !== id || isNoObject(id));
}

export function isFile(mode: string): boolean {
  return mode.startsWith('100');
}

/** The tree without files, whose id depends on the repository’s hash. It is not written anywhere. */
export function emptyTree(): string {
  return git(['hash-object', '-t', 'tree', '--stdin']).toString('latin1').trim();
}
