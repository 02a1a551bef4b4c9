import type { Post } from '../../post/post.ts';
import { type Span, spanOfMatch } from '../../text/span.ts';
import { addressesIn, type PostAddress } from './addresses.ts';
import { privateHostOf } from './private-hosts.ts';
import { isEditPage } from './private-pages.ts';
import { addressAt, type WebAddress } from './web-address.ts';

/**
 * - `file`, `computer`, `network`: nobody else can open it
 * - `password`: it tells a password
 * - `tunnel`, `trial`, `edit`: it will be gone soon, or is for those who make it
 */
type PrivateKind = 'file' | 'computer' | 'network' | 'password' | 'tunnel' | 'trial' | 'edit';

export interface PrivateLink {
  readonly kind: PrivateKind;
  readonly text: string;
  readonly span: Span;
}

/** Addresses in a post that are not for its readers, whether or not its network makes links of them. */
export function privateLinksIn(post: Pick<Post, 'tokens' | 'entities'>): PrivateLink[] {
  const { text } = post.tokens;
  const isHowTo = HOW_TO.test(text);
  return [...addressesIn(post), ...filesIn(text)]
    .sort((one, other) => one.span.start - other.span.start)
    .flatMap(({ parts, ...link }) => {
      const kind = kindOf(parts);
      if (kind === undefined) return [];
      const mayBeMeant = kind === 'computer' || kind === 'network';
      if (mayBeMeant && (isHowTo || isMeant(parts, text, link.span))) return [];
      return [{ kind, ...link }];
    });
}

/** What `findLinks` leaves out: `file:///…`, and a server of files with a password. */
function filesIn(text: string): PostAddress[] {
  return Array.from(text.matchAll(/(?<![a-z])(?:file|s?ftp):\/\/[^\s"<>”“’]+/gi), (match) => {
    const span = spanOfMatch(match);
    return { text: match[0], span, parts: addressAt(text, span) };
  });
}

function kindOf(address: WebAddress): PrivateKind | undefined {
  const { scheme, user, host, path } = address;
  if (scheme === 'file') return 'file';
  if (tellsPassword(user)) return 'password';
  const serves = privateHostOf(host);
  if (serves !== undefined) return serves;
  // `http://intranet/news`: a name that only a network of one's own knows.
  if (/^[a-z][a-z0-9-]*$/.test(host) && path.length > 1 && scheme !== '') return 'network';
  return isEditPage(address) ? 'edit' : undefined;
}

/** `ada:Tide2077`, not `user:password` or `ada:<token>`. */
function tellsPassword(user: string): boolean {
  const colon = user.indexOf(':');
  const password = user.slice(colon + 1).toLowerCase();
  return (
    colon > 0 &&
    password !== '' &&
    !/^(?:[^a-z0-9].*|x+|pass|passw(?:or)?d|pwd|secret|token|key)$/.test(password)
  );
}

/** Words of those who tell how something is run on a computer of one's own; in an address they mean nothing. */
const HOW_TO =
  /(?<![\w./:-])(?:(?:runs?|running|served?|serving|listens?|listening) (?:on|at|from|it|locally|the)|servers?|locally|localhost|self-host(?:ed|ing)?|port \d+|proxy|curl|wget|docker|podman|kubectl|npm|npx|pnpm|yarn|deno|pip|command line|cli|apis?|endpoints?|routers?|modem)(?![\w/:-]|\.\w)/i;

/** “Open …”, “at …” right before the address of a program's start page. */
const LEADS_TO_PROGRAM = /\b(?:open|visit|at|on|to|via|öffne|ouvrez|abre)[:\s`"“]{0,3}$/i;

/** Programs that run on the reader's own computer are told about with such addresses. */
function isMeant({ path, port }: WebAddress, text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  return before.endsWith('`') || (port !== '' && path.length < 2 && LEADS_TO_PROGRAM.test(before));
}
