import type { Post } from '../../post/post.ts';

/** The account that a post goes to, as the draft or the target names it. */
export function accountOf({ target }: Pick<Post, 'target'>): string {
  return target.accountName ?? target.name;
}
