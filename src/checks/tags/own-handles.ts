import type { Entity } from '../../post/entity.ts';
import type { Post } from '../../post/post.ts';
import type { Own } from '../../post/target.ts';

/** The mentions of a post that are the poster’s own handles. */
export function ownMentions({ entities, target }: Pick<Post, 'entities' | 'target'>): Entity[] {
  const { own } = target;
  if (own.handles === undefined || own.handles.length === 0) return [];
  return entities.filter(({ type, text }) => type === 'mention' && isOwnHandle(text, own));
}

export function isOwnHandle(handle: string, { handles = [] }: Own): boolean {
  const name = nameOf(handle);
  return handles.some((one) => nameOf(one) === name);
}

/** With or without its `@`, in any case. */
function nameOf(handle: string): string {
  return handle
    .trim()
    .replace(/^[@＠]/, '')
    .toLowerCase();
}

/** A handle’s form tells its network: `name@host` the fediverse, a domain Bluesky, a plain name the others. */
export function ownHandleFor(platformId: string, { handles = [] }: Own): string | undefined {
  const wanted =
    platformId === 'bluesky' ? 'domain' : isFediverse(platformId) ? 'address' : 'plain';
  const found = handles.find((handle) => formOf(nameOf(handle)) === wanted);
  return found === undefined ? undefined : `@${found.trim().replace(/^[@＠]/, '')}`;
}

function isFediverse(platformId: string): boolean {
  return platformId === 'mastodon' || platformId === 'pixelfed';
}

function formOf(name: string): 'address' | 'domain' | 'plain' {
  if (name.includes('@')) return 'address';
  return name.includes('.') ? 'domain' : 'plain';
}
