/** A file that a draft names, before it is read. */
export interface FoundFile {
  readonly size: number;
  /** So many bytes of its beginning at most. It may throw. */
  readonly firstBytes: (most: number) => Uint8Array;
}

/** What is at a path: a file, none, or something that nothing can be said of. */
export type FileLook = FoundFile | 'none' | 'unknown';

export function isFound(look: FileLook): look is FoundFile {
  return typeof look === 'object';
}

/** Where the files are looked up that drafts name: on disk, or in git’s index. */
export interface FileWorld {
  /** The folders from one up to its project’s root. */
  readonly folders: (folder: string) => readonly string[];
  readonly look: (path: string) => FileLook;
}
