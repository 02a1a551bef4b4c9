import type { Post } from '../../post/post.ts';
import type { Own } from '../../post/target.ts';
import { addressesIn } from '../links/addresses.ts';
import { trackingOf } from '../links/tracking.ts';
import { isWithin, type WebAddress } from '../links/web-address.ts';
import { isShop } from './commercial-hosts.ts';
import type { Span } from '../../text/span.ts';

/**
 * Why a link serves whoever posts it:
 * - `own`: it leads to a website of theirs
 * - `shop`: things are sold there
 * - `salesPage`: the page is one that sells
 * - `paid`: somebody earns or counts by the click
 */
export type Commerce = 'own' | 'shop' | 'salesPage' | 'paid';

export interface CommercialLink {
  readonly kind: Commerce;
  readonly text: string;
  readonly span: Span;
}

/** The links in a comment that lead to companies, products or services. */
export function commercialLinksIn(post: Pick<Post, 'text' | 'entities' | 'target'>): CommercialLink[] {
  const { domains = [] } = post.target.own;
  return addressesIn(post).flatMap(({ parts, ...link }) => {
    const kind = commerceOf(parts, domains);
    return kind === undefined ? [] : [{ kind, ...link }];
  });
}

function commerceOf(address: WebAddress, domains: NonNullable<Own['domains']>): Commerce | undefined {
  const { host, path, query } = address;
  if (isShop(host)) return 'shop';
  const segments = path.toLowerCase().split('/');
  if (segments.some((segment) => SALES_PAGES.has(segment))) return 'salesPage';
  if (query.some(({ name }) => isPaid(name, host))) return 'paid';
  if (query.some((pair) => trackingOf(pair, address) === 'campaign')) return 'paid';
  const isOwn = domains.some((domain) => isWithin(host, domain.toLowerCase()));
  return isOwn && !segments.some((segment) => ARTICLES.has(segment)) ? 'own' : undefined;
}

/** Names of pages that sell, as they stand in addresses. */
const SALES_PAGES: ReadonlySet<string> = new Set(
  'book-a-demo buy buy-now cart checkout demo free-trial get-started order plans pricing prices preise product products produkt produkte produit produits producto productos prodotti prodotto produto produtos request-demo shop signup sign-up store subscribe tarifs tienda trial boutique loja negozio'.split(
    ' ',
  ),
);

/** One may point to what one wrote: the policy takes “one link to an educational blog post or article”. */
const ARTICLES: ReadonlySet<string> = new Set(
  'article articles artikel blog blogs doc docs guide guides help learn news paper papers post posts press research support tutorial tutorials wiki'.split(
    ' ',
  ),
);

/** Parameters by which partners of a shop are paid; `ref` means a branch of the code on the hosts of code. */
const PAID: ReadonlySet<string> = new Set(
  'aff aff_id affid affiliate affiliate_id coupon discount partner partner_id ref referral referrer refid via'.split(
    ' ',
  ),
);

function isPaid(name: string, host: string): boolean {
  return PAID.has(name.toLowerCase()) && !/^(?:github|gitlab|codeberg|bitbucket)\./.test(host);
}
