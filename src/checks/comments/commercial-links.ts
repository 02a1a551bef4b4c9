import type { Post } from '../../post/post.ts';
import type { Own } from '../../post/target.ts';
import type { Span } from '../../text/span.ts';
import { addressesIn } from '../links/addresses.ts';
import { isOwnHost } from '../links/own-links.ts';
import { trackingOf } from '../links/tracking.ts';
import type { WebAddress } from '../links/web-address.ts';
import { isShop } from './commercial-hosts.ts';

/**
 * Why a link serves whoever posts it:
 * - `own`: it leads to a website of theirs
 * - `shop`: things are sold there
 * - `salesPage`: the page is one that sells
 * - `paid`: somebody earns or counts by the click
 */
type Commerce = 'own' | 'shop' | 'salesPage' | 'paid';

export interface CommercialLink {
  readonly kind: Commerce;
  readonly text: string;
  readonly span: Span;
}

/** The links in a comment that lead to companies, products or services. */
export function commercialLinksIn(
  post: Pick<Post, 'tokens' | 'entities' | 'target'>,
): CommercialLink[] {
  const { own } = post.target;
  return addressesIn(post).flatMap(({ parts, ...link }) => {
    const kind = commerceOf(parts, own);
    return kind === undefined ? [] : [{ kind, ...link }];
  });
}

function commerceOf(address: WebAddress, own: Own): Commerce | undefined {
  const { host, path, query } = address;
  if (isShop(host)) return 'shop';
  const isCode = CODE_HOSTS.test(host);
  if (query.some((pair) => trackingOf(pair, address) === 'campaign')) return 'paid';
  if (!isCode && query.some(({ name }) => PAID.has(name.toLowerCase()))) return 'paid';
  const segments = path.toLowerCase().split('/');
  if (segments.some((segment) => ARTICLES.has(segment))) return undefined;
  if (!isCode && segments.some((segment) => SALES_PAGES.has(segment))) return 'salesPage';
  return isOwnHost(host, own) ? 'own' : undefined;
}

/** There `ref` is a branch, and `demo` a folder. */
const CODE_HOSTS = /^(?:github|gitlab|codeberg|bitbucket)\./;

/** Names of pages that sell, as they stand in addresses. */
const SALES_PAGES: ReadonlySet<string> = new Set(
  'book-a-demo boutique buy buy-now cart checkout demo free-trial loja negozio preise prices pricing prodotti prodotto product products produit produits produkt produkte produto produtos producto productos request-demo shop store tarifs tienda'.split(
    ' ',
  ),
);

/** One may point to what one wrote: the policy takes “one link to an educational blog post or article”. */
const ARTICLES: ReadonlySet<string> = new Set(
  'article articles artikel blog blogs doc docs guide guides help learn news paper papers post posts press research support tutorial tutorials wiki'.split(
    ' ',
  ),
);

/** Parameters by which those who send readers are paid or counted. */
const PAID: ReadonlySet<string> = new Set(
  'aff aff_id affid affiliate affiliate_id coupon partner partner_id ref referral referrer refid'.split(
    ' ',
  ),
);
