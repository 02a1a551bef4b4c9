import { createHash } from 'node:crypto';

/** 43 characters without a space or a line end. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
