import type { Post } from '../../post/post.ts';
import { lastUpTo } from '../../text/last-up-to.ts';
import type { Span } from '../../text/span.ts';
import { addressAt, type WebAddress } from './web-address.ts';

/** A web address in a post, and where it stands. */
export interface PostAddress {
  readonly text: string;
  readonly span: Span;
  readonly parts: WebAddress;
}

/**
 * The web addresses in a post, in order, whether or not its network makes links of them. Where a network's
 * own bounds of a link differ, the reader's are taken, so that a problem is the same one on every network.
 */
export function addressesIn({
  tokens,
  entities,
}: Pick<Post, 'tokens' | 'entities'>): PostAddress[] {
  const { text, links: read } = tokens;
  const linked = entities.filter(({ type }) => type === 'link').map(({ span }) => span);
  const unread = linked.filter((span) => !touches(span, read));
  return [...read, ...unread]
    .sort((one, other) => one.start - other.start)
    .map((span) => ({
      text: text.slice(span.start, span.end),
      span,
      parts: addressAt(text, span),
    }));
}

/** Whether a span has a character in common with one of the others, which are in order and apart. */
function touches({ start, end }: Span, others: readonly Span[]): boolean {
  const last = others[lastUpTo(others, end - 1, (other) => other.start)];
  return last !== undefined && last.end > start;
}
