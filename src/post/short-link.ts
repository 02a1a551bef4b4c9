import { punycode } from '../text/punycode.ts';

/** How much of a path, a query and a fragment is shown whole, and how much of a longer one. */
const LONGEST = 15;
const SHOWN = 13;

/**
 * A link as Bluesky's app writes it: the host and the beginning of the path (bluesky-social/social-app
 * src/lib/strings/url-helpers.ts, toShortUrl). The app reads it as an address first, which lowers and encodes
 * letters; one that is none, or that has no scheme, stays as it is.
 */
export function shortLink(link: string): string {
  const [all, scheme, authority = '', path = '', query = '', fragment = ''] =
    ADDRESS.exec(link) ?? [];
  if (all === undefined) return link;
  const host = hostOf(authority.slice(authority.lastIndexOf('@') + 1), scheme?.toLowerCase() ?? '');
  if (host === undefined) return link;
  const folders = encoded(withoutDots(path.replaceAll('\\', '/')), IN_PATH);
  const tail =
    (folders === '/' ? '' : folders) +
    (query === '?' ? '' : encoded(query, IN_QUERY)) +
    (fragment === '#' ? '' : encoded(fragment, IN_FRAGMENT));
  return host + (tail.length > LONGEST ? `${tail.slice(0, SHOWN)}...` : tail);
}

const ADDRESS = /^(https?):[/\\]{2,}([^/\\?#]+)([/\\][^?#]*)?(\?[^#]*)?(#.*)?$/is;

const PORT = /:(\d*)$/;
const FORBIDDEN = /[\0- #%/:<>?@[\\\]^|\x7f\p{Cs}]/u;
/** The domain name system has no longer ones. */
const LONGEST_LABEL = 63;

/** In lower case, in Punycode and without the scheme's own port; undefined where there is no such host. */
function hostOf(written: string, scheme: string): string | undefined {
  const usual = scheme === 'http' ? 80 : 443;
  const port = Number(PORT.exec(written)?.[1] || usual);
  const name = written.replace(PORT, '');
  if (name === '' || FORBIDDEN.test(name) || port > 0xffff) return undefined;
  const labels = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\u00ad|\ufe0f/g, '')
    .split(/[.\u3002]/);
  if (labels.some((label) => label.length > LONGEST_LABEL)) return undefined;
  const host = labels.map(punycode).join('.');
  return port === usual ? host : `${host}:${port}`;
}

/** `/a/./b/../c` is `/a/c`. */
function withoutDots(path: string): string {
  const names: string[] = [];
  const written = path.split('/').slice(1);
  for (const [index, name] of written.entries()) {
    const plain = name.replaceAll(/%2e/gi, '.');
    if (plain === '..') names.pop();
    else if (plain !== '.') names.push(name);
    if ((plain === '.' || plain === '..') && index === written.length - 1) names.push('');
  }
  return `/${names.join('/')}`;
}

// What an address encodes (url.spec.whatwg.org, percent-encode sets).
const IN_PATH = /[\0- "#<>?^`{}\x7f-\u{10ffff}]/u;
const IN_QUERY = /[\0- "#'<>\x7f-\u{10ffff}]/u;
const IN_FRAGMENT = /[\0- "<>`\x7f-\u{10ffff}]/u;

function encoded(text: string, set: RegExp): string {
  return Array.from(text, (one) => (set.test(one) ? percentEncoded(one) : one)).join('');
}

function percentEncoded(character: string): string {
  const code = character.codePointAt(0) as number;
  if (code < 0x80) return `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
  // U+FFFD stands in for half of a surrogate pair.
  return code >= 0xd800 && code <= 0xdfff ? '%EF%BF%BD' : encodeURIComponent(character);
}
