import type { Span } from '../../text/span.ts';
import type { NetworkPage } from './network-page.ts';

/** How far before a link the words stand that say what it is for, in UTF-16 units. */
const REACH = 60;

/** Networks whose start page nobody sends readers to: people and companies have pages there. */
const NETWORKS_OF_PAGES = new Set(
  'bluesky facebook instagram linkedin pinterest threads tiktok tumblr x youtube'.split(' '),
);

/** “Follow us on”: it is a page of one's own that comes next. */
const OWN_PAGE =
  /\b(?:follow|find|like|join|visit|meet|reach|message|watch|connect with) (?:us|me|our|my)\b|\b(?:our|my) (?:page|profile|account|channel|group|company page)\b|\b(?:folg|besuch|find)e?t? (?:uns|mir)\b|síguenos|siga-nos|suivez-nous|seguici|volg ons/i;

const SHARING = /\b(?:share|tweet|post|pin|tell|send|spread|retweet|teile?n?|comparte|partagez)\b/i;

/** Whether the words before a link show that the page of the network is meant, or leave it open. */
export function isPageMeant(page: NetworkPage, text: string, { start, end }: Span): boolean {
  const line = text.slice(Math.max(0, start - REACH), start).split('\n');
  const before = line.at(-1) ?? '';
  if (page.kind === 'sharing') return SHARING.test(before);
  if (page.kind !== 'home' || OWN_PAGE.test(before)) return false;
  // “facebook.com is down”: a bare name may be the network itself.
  const isWritten = text.slice(start, end).includes('://');
  return !(isWritten && NETWORKS_OF_PAGES.has(page.network.id));
}
