import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { SIZE_LIMIT } from '../draft/read.ts';
import { type Decoded, decode } from './decode.ts';

/** No draft within the limit has more bytes: a UTF-16 unit takes 3 in UTF-8 at most. */
export const BYTE_LIMIT = SIZE_LIMIT * 3;

/**
 * Reads and decodes a file, by its path as text or as bytes; one over the limit is not read. Throws what `node:fs`
 * throws.
 */
export function readDraftFile(path: string | Uint8Array): Decoded {
  const file = openSync(typeof path === 'string' ? path : Buffer.from(path), 'r');
  try {
    const { size } = fstatSync(file);
    return size > BYTE_LIMIT ? tooLarge(size) : decode(readFileSync(file));
  } finally {
    closeSync(file);
  }
}

/** What stands in for the text of an input that is too large to be taken in. */
export function tooLarge(size: number): Decoded {
  const data = { size, unit: 'bytes', limit: BYTE_LIMIT };
  return { source: '', unreadable: { id: 'too-large', data, span: { start: 0, end: 0 } } };
}
