import type { Fact } from '../../platforms/fact.ts';
import type { Entity } from '../../post/entity.ts';
import type { Post } from '../../post/post.ts';
import { lastUpTo } from '../../text/last-up-to.ts';
import { codeOf } from './character-names.ts';
import type { Hidden, HiddenKind } from './hidden.ts';

/** What characters that nobody can see do to a post. */
export type Harm =
  | { readonly id: 'refused'; readonly code: number; readonly fact: Fact<string> }
  | { readonly id: 'cuts' | 'inside'; readonly entity: Entity }
  | { readonly id: HiddenKind };

export function harmOf({ kind, codes, span }: Hidden, post: Post): Harm {
  const fact = post.target.surface.refused;
  const code = codes.find((one) => fact?.value.split(' ').includes(codeOf(one)));
  if (fact !== undefined && code !== undefined) return { id: 'refused', code, fact };
  const before = lastUpTo(post.entities, span.start - 1, (one) => one.span.start);
  const entity = kind === 'order' ? undefined : post.entities[before];
  if (entity !== undefined && entity.span.end > span.start) return { id: 'inside', entity };
  const goesOn = /[\p{L}\p{N}_]/u.test(post.text.charAt(span.end));
  if (entity?.span.end === span.start && goesOn) return { id: 'cuts', entity };
  return { id: kind };
}
