import type { Post } from '../../post/post.ts';
import type { Own } from '../../post/target.ts';
import { addressesIn, type PostAddress } from './addresses.ts';

/** The links of a post that lead to the poster’s own domains. */
export function ownLinks(post: Pick<Post, 'tokens' | 'entities' | 'target'>): PostAddress[] {
  const { own } = post.target;
  if (own.domains === undefined || own.domains.length === 0) return [];
  return addressesIn(post).filter(({ parts }) => isOwnHost(parts.host, own));
}

/** True for one of the poster’s own domains, and for what lies below it. */
export function isOwnHost(host: string, { domains = [] }: Own): boolean {
  return domains.some((domain) => {
    const name = domain.toLowerCase().replace(/^www\./, '');
    return host === name || host.endsWith(`.${name}`);
  });
}
