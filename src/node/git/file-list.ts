import type { Decoded } from '../decode.ts';
import type { FileWorld } from '../file-world.ts';
import type { Found } from '../find-drafts.ts';

/** Files that git calls changed, and what is wrong with the call. */
export interface FileList {
  readonly found: readonly GitFile[];
  readonly errors: readonly Error[];
}

interface GitFile extends Found {
  readonly read: () => Decoded;
  /** Where the files are that it names, where that is not the disk. */
  readonly world?: FileWorld;
}
