import { findLinks } from '../../language/links.ts';
import type { Post } from '../../post/post.ts';
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
export function addressesIn({ text, entities }: Pick<Post, 'text' | 'entities'>): PostAddress[] {
  const read = findLinks(text);
  const linked = entities.filter(({ type }) => type === 'link').map(({ span }) => span);
  return [...read, ...apartFrom(read, linked)]
    .sort((one, other) => one.start - other.start)
    .map((span) => ({
      text: text.slice(span.start, span.end),
      span,
      parts: addressAt(text, span),
    }));
}

/** Those of some spans that touch none of the others; both are in order. */
function apartFrom(others: readonly Span[], spans: readonly Span[]): Span[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while ((others[next]?.end ?? end) <= start) next++;
    return (others[next]?.start ?? end) >= end;
  });
}

/** An address as a message shows it. */
export function shownAddress(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
