import { posix } from 'node:path';

/**
 * Names in git are bytes. They are held as strings of one character for each byte (latin1), so that paths
 * can be worked on as text, and a name that is no UTF-8 still finds its file.
 */
export interface Named {
  /** As a person reads it, from the working directory. */
  readonly path: string;
  /** The same, as the file system takes it. */
  readonly bytes: Buffer;
}

/** How to get from the working directory to a name that is counted from the work tree’s top. */
export function namedFrom(prefix: string): (name: string) => Named {
  return (name) => {
    const bytes = Buffer.from(posix.relative(`/${prefix}`, `/${name}`), 'latin1');
    return { path: bytes.toString(), bytes };
  };
}

export function readable(name: string): string {
  return Buffer.from(name, 'latin1').toString();
}
