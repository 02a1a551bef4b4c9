import type { Span } from '../../text/span.ts';
import { networkOf } from './network-of-host.ts';
import { isWithin, type QueryPair, type WebAddress } from './web-address.ts';

/**
 * What a parameter of an address is for:
 * - `personal`: tells whose click, share or subscription it was
 * - `campaign`: tells which campaign a click belongs to
 */
export type Tracking = 'personal' | 'campaign';

/** Ids of clicks, shares and subscribers that any website may get. */
const PERSONAL = new Set(
  '_gl _hsenc _hsmi _openstat dclid epik fbclid gbraid gclid gclsrc igsh igshid li_fat_id mc_eid mkt_tok msclkid oly_anon_id oly_enc_id rdt_cid ref_src srsltid ttclid twclid vero_id wbraid yclid ysclid'.split(
    ' ',
  ),
);

/** What a network adds to its own addresses when they are copied or shared. */
const PERSONAL_BY_DOMAIN: Readonly<Record<string, string>> = {
  'facebook.com': '__tn__ fref hc_ref mibextid rdid share_url',
  'linkedin.com': 'licu lipi midsig midtoken rcm trackingid trk trkinfo',
  'reddit.com': 'share_id',
  'spotify.com': 'si',
  'threads.com': 'slof xmt',
  'threads.net': 'slof xmt',
  'tiktok.com': '_r _t is_copy_url is_from_webapp sender_device u_code',
  'youtu.be': 'feature si',
  'youtube.com': 'feature si',
};

/** On X, `s` and `t` tell how and by whom a post was shared. */
const ON_POSTS_OF_X = new Set(['cxt', 'ref_url', 's', 't']);

const CAMPAIGN = /^(?:utm|mtm|pk|piwik|hsa)_|^(?:mc_cid|wt_mc)$/;

export function trackingOf({ name }: QueryPair, { host, path }: WebAddress): Tracking | undefined {
  const key = name.toLowerCase();
  if (CAMPAIGN.test(key)) return 'campaign';
  if (PERSONAL.has(key)) return 'personal';
  const isPostOfX = path.includes('/status/') && networkOf(host)?.id === 'x';
  if (isPostOfX && ON_POSTS_OF_X.has(key)) return 'personal';
  return namesOn(host).includes(key) ? 'personal' : undefined;
}

function namesOn(host: string): readonly string[] {
  return Object.entries(PERSONAL_BY_DOMAIN).flatMap(([domain, names]) =>
    isWithin(host, domain) ? names.split(' ') : [],
  );
}

/** What to cut out of an address so that some pairs of its query are gone and the rest stays as it is. */
export function withoutPairs(
  pairs: readonly QueryPair[],
  isGone: (pair: QueryPair) => boolean,
): Span[] {
  const kept = pairs.filter((pair) => !isGone(pair));
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined || kept.length === pairs.length) return [];
  // The question mark goes with the last pair.
  if (kept.length === 0) return [{ start: first.span.start - 1, end: last.span.end }];
  const cuts = kept.map((pair, index) => ({
    start: kept[index - 1]?.span.end ?? first.span.start,
    end: pair.span.start,
    // Between two pairs that stay, one `&` stays.
    shift: index === 0 ? 0 : 1,
  }));
  return [
    ...cuts.map(({ start, end, shift }) => ({ start: start + shift, end })),
    { start: kept.at(-1)?.span.end ?? last.span.end, end: last.span.end },
  ].filter(({ start, end }) => start < end);
}
