import { isWithin, type WebAddress } from './web-address.ts';

/** Whose a short link is, and what that means to readers. */
export interface ShortHost {
  /**
   * - `network`: made by a network of what is posted there
   * - `tool`: made by a publishing tool, which counts the clicks
   * - `open`: made by anybody
   * - `closed`: of a service that was closed
   */
  readonly kind: 'network' | 'tool' | 'open' | 'closed';
  readonly owner: string;
}

const network = (owner: string): ShortHost => ({ kind: 'network', owner });
const tool = (owner: string): ShortHost => ({ kind: 'tool', owner });
const open = (owner: string): ShortHost => ({ kind: 'open', owner });
const closed = (owner: string): ShortHost => ({ kind: 'closed', owner });

/**
 * Hosts of short links that hide where they lead. What leads to a thing of the host's owner is none of them:
 * `youtu.be`, `redd.it`, `t.me`, `pin.it`, `amzn.to`, `nyti.ms`.
 */
const SHORT_HOSTS = new Map<string, ShortHost>([
  ['t.co', network('X')],
  ['lnkd.in', network('LinkedIn')],
  ['fb.me', network('Facebook')],
  ['buff.ly', tool('Buffer')],
  ['dlvr.it', tool('dlvr.it')],
  ['hubs.la', tool('HubSpot')],
  ['hubs.li', tool('HubSpot')],
  ['hubs.ly', tool('HubSpot')],
  ['ift.tt', tool('IFTTT')],
  ['ow.ly', tool('Hootsuite')],
  ['spr.ly', tool('Sprinklr')],
  ['trib.al', tool('SocialFlow')],
  ['bit.ly', open('Bitly')],
  ['cutt.ly', open('Cuttly')],
  ['is.gd', open('is.gd')],
  ['j.mp', open('Bitly')],
  ['rebrand.ly', open('Rebrandly')],
  ['s.id', open('s.id')],
  ['shorturl.at', open('ShortURL')],
  ['t.ly', open('T.LY')],
  ['tiny.cc', open('Tiny.cc')],
  ['tinyurl.com', open('TinyURL')],
  ['v.gd', open('v.gd')],
  // Google keeps only those that were used in late 2024 (blog.google, 1 August 2025).
  ['goo.gl', closed('Google')],
]);

/** Links that Google's maps and forms make go on (the same source); a page's name at `fb.me` leads to the page. */
const LASTING = { 'goo.gl': /^\/(?:maps|forms|photos|app)\//, 'fb.me': /^\/[a-z.]*$/i };

/** What is known of a short link; undefined for any other address, and where nothing follows the host. */
export function shortHostOf({ host, path }: WebAddress): ShortHost | undefined {
  if (path.length < 2 || (isLasting(host) && LASTING[host].test(path))) return undefined;
  // Firebase Dynamic Links were shut down on 25 August 2025 (firebase.google.com/support/dynamic-links-faq).
  if (isWithin(host, 'page.link')) return closed('Google');
  return SHORT_HOSTS.get(host);
}

function isLasting(host: string): host is keyof typeof LASTING {
  return Object.hasOwn(LASTING, host);
}
