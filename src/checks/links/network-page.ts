import type { Platform } from '../../platforms/platform.ts';
import { networkOf } from './network-of-host.ts';
import { trackingOf } from './tracking.ts';
import type { WebAddress } from './web-address.ts';

/** A page of a network that is nobody's, where a profile or a page to read was probably meant. */
export interface NetworkPage {
  /**
   * - `home`: the start page
   * - `nameless`: the address of a profile without its name
   * - `placeholder`: the same with a name that stands for one
   * - `sharing`: the window in which something is shared
   */
  readonly kind: 'home' | 'nameless' | 'placeholder' | 'sharing';
  readonly network: Platform;
  /** The name that stands for one. */
  readonly name: string;
}

/** Paths below which a network's profiles stand, by the network's id; a few stand for groups. */
const PROFILE_PATHS: Readonly<Record<string, string>> = {
  bluesky: 'profile',
  facebook: 'groups pages',
  linkedin: 'company groups in school showcase',
  reddit: 'r u user',
  tiktok: '@',
  threads: '@',
  youtube: '@ c channel user',
};

const SHARING_PATHS: Readonly<Record<string, string>> = {
  bluesky: '/intent/compose',
  facebook: '/dialog/share /share.php /sharer /sharer.php /sharer/sharer.php',
  linkedin: '/cws/share /sharearticle /sharing/share-offsite',
  pinterest: '/pin/create/button',
  telegram: '/share/url',
  threads: '/intent/post',
  tumblr: '/share /widgets/share/tool',
  x: '/intent/post /intent/tweet /share',
};

const PLACEHOLDERS = new Set(
  'companyname pagename profilename username youraccount yourbrand yourbusiness yourchannel yourcompany yourcompanyname yourgroup yourhandle yourname yourorganisation yourorganization yourpage yourpagename yourprofile yourusername'.split(
    ' ',
  ),
);

export function networkPageOf(address: WebAddress): NetworkPage | undefined {
  const network = networkOf(address.host);
  if (network === undefined) return undefined;
  const path = withoutLastSlash(address.path.toLowerCase());
  const segments = path.slice(1).split('/');
  const profile = wordsAt(PROFILE_PATHS, network);
  const name = profile.includes(segments[0] ?? '') ? segments[1] : segments[0];
  const found = (kind: NetworkPage['kind']) => ({ kind, network, name: name ?? '' });
  if (wordsAt(SHARING_PATHS, network).includes(path)) return found('sharing');
  if (!isBare(address)) return undefined;
  if (path === '' || network.web.homePaths.includes(path)) return found('home');
  if (segments.length === 1 && profile.includes(segments[0] ?? '')) return found('nameless');
  if (segments.length > 2) return undefined;
  return PLACEHOLDERS.has((name ?? '').replace(/[@._-]/g, '')) ? found('placeholder') : undefined;
}

/** Nothing behind the path that could choose a page. */
function isBare(address: WebAddress): boolean {
  return (
    address.fragment === '' &&
    address.query.every((pair) => NO_CHOICE.has(pair.name) || trackingOf(pair, address))
  );
}

const NO_CHOICE = new Set(['hl', 'lang', 'locale', 'ref']);

function withoutLastSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

function wordsAt(table: Readonly<Record<string, string>>, { id }: Platform): readonly string[] {
  return Object.hasOwn(table, id) ? (table[id] ?? '').split(' ') : [];
}
