import type { Fact } from '../../platforms/fact.ts';
import type { Post } from '../../post/post.ts';

/** The limit that a post is over, and by how much. */
export interface PassedLimit {
  readonly fact: Fact<number>;
  readonly used: number;
  /** True where the length fits and the bytes do not. */
  readonly inBytes: boolean;
}

/** True where the publisher makes a thread of what is too long. */
export function isSplit({ publisher, surface }: Post['target']): boolean {
  return publisher.splits === true && surface.place !== 'comment';
}

/** The limit of the length or, where that holds, the cap on bytes; undefined for a post that fits. */
export function passedLimit({ target: { limits }, length, cut }: Post): PassedLimit | undefined {
  if (cut === undefined) return undefined;
  if (limits.length !== undefined && length.used > limits.length.value)
    return { fact: limits.length, used: length.used, inBytes: false };
  return limits.bytes && { fact: limits.bytes, used: length.bytes?.used ?? 0, inBytes: true };
}
