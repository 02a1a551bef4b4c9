import { errorCode } from './error-code.ts';

/** What keeps a file from being read or written. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it is gone',
  ENOTDIR: 'a part of its path is no folder',
};

/**
 * An error of the disk in words, those of `here` first, where a code means something of its own; undefined for what
 * is none.
 */
export function errorReason(
  error: unknown,
  here: Readonly<Record<string, string>> = {},
): string | undefined {
  const code = errorCode(error) ?? '';
  return here[code] ?? reasons[code];
}

/** The same for a message: an error without words says its code, or what it says itself. */
export function reasonOf(error: unknown, here?: Readonly<Record<string, string>>): string {
  const said = error instanceof Error ? error.message : String(error);
  return errorReason(error, here) ?? errorCode(error) ?? said;
}
