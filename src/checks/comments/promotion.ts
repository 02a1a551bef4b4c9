import type { Post } from '../../post/post.ts';
import { addressesIn } from '../links/addresses.ts';
import { hullOrAll, type Span } from '../../text/span.ts';

/**
 * What a comment promotes by:
 * - `links`: it is mostly links
 * - `selling`: it pushes readers to buy, book or sign up
 * - `advert`: it announces, and links to what it announces
 */
export interface Promotion {
  readonly kind: 'links' | 'selling' | 'advert';
  readonly span: Span;
  readonly evidence: readonly Span[];
  /** The share of the links in the characters, in percent. */
  readonly share: number;
}

/** Less than this and the reading may be wrong. */
const CERTAINTY = 0.7;

export function promotionIn(post: Post, maxShare: number): Promotion | undefined {
  const { text, signals } = post;
  const links = addressesIn(post).map(({ span }) => span);
  const share = Math.round((100 * lengthOf(links)) / Math.max(1, text.length));
  const found = (kind: Promotion['kind'], evidence: readonly Span[]) => ({
    kind,
    span: hullOrAll(evidence, text),
    evidence,
    share,
  });
  if (signals.selling) return found('selling', signals.evidence.selling?.spans ?? []);
  // What is nothing but a link is reported as such.
  if (links.length === 0 || signals.link === 'bare') return undefined;
  if (share > maxShare) return found('links', links);
  return isAdvert(post) ? found('advert', signals.evidence.tone?.spans ?? []) : undefined;
}

function isAdvert({ signals }: Post): boolean {
  const { tone, evidence, questions, invitations, thanks } = signals;
  if (tone !== 'broadcast' || questions + invitations + thanks > 0) return false;
  return (evidence.tone?.score ?? 0) >= CERTAINTY;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
