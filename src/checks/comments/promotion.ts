import type { Post } from '../../post/post.ts';
import { hullOrAll, type Span } from '../../text/span.ts';
import { addressesIn } from '../links/addresses.ts';
import { callsByName } from './addressee.ts';
import { luresIn } from './lures.ts';

/**
 * What a comment promotes by:
 * - `links`: it is mostly links
 * - `selling`: it pushes readers to buy, book or sign up
 * - `lure`: it sends readers to a profile or to messages
 * - `advert`: it announces, and links to what it announces
 */
export interface Promotion {
  readonly kind: 'links' | 'selling' | 'lure' | 'advert';
  readonly span: Span;
  readonly evidence: readonly Span[];
  /** The share of the links in the characters, in percent. */
  readonly share: number;
}

/** Every comment reads a little like an answer; with this score one has words of an answer. */
const PLAINLY = 0.9;

export function promotionIn(post: Post, maxShare: number): Promotion | undefined {
  const { text, tokens, signals } = post;
  const links = addressesIn(post).map(({ span }) => span);
  const share = shareOf(links, text);
  const found = (kind: Promotion['kind'], evidence: readonly Span[]) => ({
    kind,
    span: hullOrAll(evidence, text),
    evidence,
    share,
  });
  if (signals.selling) return found('selling', signals.evidence.selling?.spans ?? []);
  const lures = luresIn(tokens);
  if (lures.length > 0) return found('lure', lures);
  // A link alone, or with a title alone, is reported as such by another rule.
  if (links.length === 0 || signals.link === 'bare') return undefined;
  const answers = callsByName(tokens);
  if (share > maxShare && signals.link === 'context' && !answers) return found('links', links);
  // Neither is an advert for a job.
  const advert = signals.jobAd ? undefined : advertIn(post, answers);
  return advert && found('advert', advert);
}

/** What speaks of something of one’s own, or announces; not where it plainly talks with somebody. */
function advertIn({ signals }: Post, answers: boolean): readonly Span[] | undefined {
  const { tone, evidence, questions, invitations, thanks } = signals;
  if (questions + invitations + thanks > 0) return undefined;
  if (tone === 'dialogue' && (evidence.tone?.score ?? 0) >= PLAINLY) return undefined;
  if (evidence.ownOffer !== undefined) return evidence.ownOffer.spans;
  return tone === 'broadcast' && !answers ? evidence.tone?.spans : undefined;
}

/** Networks show no more than the beginning of a link: X and Mastodon count every one as 23 characters. */
const SHOWN = 23;

/** The share of the links in what is shown of a text, in percent. */
function shareOf(links: readonly Span[], text: string): number {
  let written = 0;
  let shown = 0;
  for (const { start, end } of links) {
    written += end - start;
    shown += Math.min(SHOWN, end - start);
  }
  return Math.round((100 * shown) / Math.max(1, text.length - written + shown));
}
