import type { Post } from '../../post/post.ts';
import type { Span } from '../../text/span.ts';

/** A way to mention somebody that is not that of the network a post goes to. */
export interface ForeignHandle {
  /** Bluesky’s domains, `@name@host`, a name without a domain, LinkedIn’s `@[Name](urn:li:…)`. */
  readonly kind: 'domain' | 'fediverse' | 'plain' | 'linkedin';
  readonly span: Span;
  /** What the network makes a mention of all the same. */
  readonly tagged?: string;
}

/** `@name`, `@name.example.com` and `@name@host`, not in an address. */
const HANDLE =
  /(?<![\p{L}\p{M}\p{N}_.+/=@＠-])[@＠][a-z0-9_][a-z0-9_.-]*(?:[@＠][\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*)?/giu;

/** The handles of a post that its network does not read as their author may think, in order. */
export function foreignHandles(post: Post): ForeignHandle[] {
  const { text, target } = post;
  if (!/[@＠]|urn:li:/.test(text)) return [];
  const handles = typedHandles(post);
  if (target.platform.id === 'linkedin') return handles;
  return [...handles, ...linkedinMentions(text)].sort(
    (one, other) => one.span.start - other.span.start,
  );
}

function typedHandles(post: Post): ForeignHandle[] {
  const { text, entities } = post;
  const mentions = new Map(
    entities.flatMap(({ type, ...one }) =>
      type === 'mention' ? [[one.span.start, one.text]] : [],
    ),
  );
  const named = networksNamed(text.replaceAll(HANDLE, ' '));
  return [...text.matchAll(HANDLE)].flatMap(({ index, 0: written }) => {
    // `@scope/package` is code, and `@name/list` a list on X.
    if (/^\/[a-z]/i.test(text.slice(index + written.length, index + written.length + 2))) return [];
    const handle = written.replace(/[.-]{1,9}$/, '');
    const mention = mentions.get(index);
    const kind = kindOf(handle);
    if (kind === undefined || isRead(kind, handle, mention, post)) return [];
    const tagged = mention === handle ? undefined : mention;
    if (tagged === undefined && named.has(kind)) return [];
    const span = { start: index, end: index + handle.length };
    return [{ kind, span, ...(tagged !== undefined && { tagged }) }];
  });
}

/** Who names the network as well says where to find somebody, and tags nobody on purpose. */
function networksNamed(text: string): ReadonlySet<ForeignHandle['kind']> {
  const kinds = new Set<ForeignHandle['kind']>();
  if (/bluesky|\bbsky\b/i.test(text)) kinds.add('domain');
  if (/mastodon|fediverse|pixelfed|peertube/i.test(text)) kinds.add('fediverse');
  return kinds;
}

/** Ends of domains that people have as their handle; those that are English words are left out. */
const DOMAIN =
  /^.[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:app|ch|com|de|dev|edu|eu|fr|gov|info|io|net|nl|org|social|uk|xyz)$/i;

function kindOf(handle: string): ForeignHandle['kind'] | undefined {
  const host = handle.slice(1).split(/[@＠]/u)[1];
  if (host !== undefined) return /\.\p{L}{2,}$/u.test(host) ? 'fediverse' : undefined;
  if (DOMAIN.test(handle)) return 'domain';
  return /^.[a-z_][a-z0-9_-]*$/i.test(handle) ? 'plain' : undefined;
}

/** Whether a network reads a handle of a kind as it is meant. */
function isRead(
  kind: ForeignHandle['kind'],
  handle: string,
  mention: string | undefined,
  { target: { platform } }: Post,
): boolean {
  const way = platform.detection.mentions;
  switch (kind) {
    case 'fediverse':
      return way === 'fediverse';
    case 'domain':
      // Where names may hold dots, only Bluesky’s own host tells that it is none of them.
      if (way === 'name') return !/\.bsky\.social$/i.test(handle);
      // A name of one's own server holds no dot (mastodon/mastodon app/models/account.rb).
      return way === 'domain' && mention === handle;
    default:
      return way !== 'domain';
  }
}

const URN = /urn:li:(?:person|organization|company|member):[\w-]+\)?/g;

/** How far before its address the name in a mention of LinkedIn may begin. */
const LONGEST_NAME = 200;

/** `@[Name](urn:li:…)`, and what rendering Markdown makes of it. */
function linkedinMentions(text: string): ForeignHandle[] {
  return [...text.matchAll(URN)].map(({ index, 0: written }) => {
    const before = text.slice(Math.max(0, index - LONGEST_NAME), index);
    const name = before.slice(Math.max(before.lastIndexOf('@'), 0));
    const start = name.startsWith('@') && !name.includes('\n') ? index - name.length : index;
    return { kind: 'linkedin', span: { start, end: index + written.length } };
  });
}
