import type { Entity } from '../../post/entity.ts';
import type { Post } from '../../post/post.ts';
import { shortened } from '../../text/shortened.ts';
import type { Offset, Span } from '../../text/span.ts';
import { codeOf, nameOf } from './character-names.ts';
import type { Hidden } from './hidden.ts';

/** What characters that nobody can see do to a post. */
export type Harm =
  | { readonly id: 'refused'; readonly code: number }
  | { readonly id: 'cuts' | 'inside'; readonly entity: Entity }
  | { readonly id: 'order' | 'broken' | 'hiddenWords' | 'lineBreak' | 'unseen' };

const harms = {
  order: 'order',
  'line break': 'lineBreak',
  message: 'hiddenWords',
  broken: 'broken',
  nothing: 'unseen',
} as const;

export function harmOf({ kind, codes, span }: Hidden, post: Post): Harm {
  const refused = post.target.surface.refused?.value.split(' ') ?? [];
  const code = codes.find((one) => refused.includes(codeOf(one)));
  if (code !== undefined) return { id: 'refused', code };
  const entity = kind === 'order' ? undefined : entityBefore(post.entities, span.start);
  if (entity !== undefined && entity.span.end > span.start) return { id: 'inside', entity };
  const goesOn = /[\p{L}\p{N}_]/u.test(post.text.charAt(span.end));
  if (entity?.span.end === span.start && goesOn) return { id: 'cuts', entity };
  return { id: harms[kind] };
}

/** The last entity that begins before an offset; they are in order. */
function entityBefore(entities: readonly Entity[], offset: Offset): Entity | undefined {
  let low = 0;
  let high = entities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entities[middle] as Entity).span.start < offset) low = middle + 1;
    else high = middle;
  }
  return entities[low - 1];
}

/** The characters in words: never the characters themselves, which would act on a terminal. */
export function inWords({ codes }: Hidden, code: number = codes[0] ?? 0): string {
  const same = codes.filter((one) => one === code).length;
  const others = codes.length - same;
  const named = same > 1 ? `${same} × ${nameOf(code)}` : nameOf(code);
  return others === 0 ? named : `${named}, and ${others} more`;
}

/** An entity's text as readers see it. */
export function visible({ text }: Entity): string {
  return shortened(text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/gu, ''));
}

/** The text without the characters; undefined where that would not mend it. */
export function withoutHidden({ kind, places, codes }: Hidden, text: string) {
  // C1 controls are what is left of letters that were decoded wrongly.
  if (codes.some((code) => code >= 0x80 && code < 0xa0 && code !== 0x85)) return undefined;
  const edits = places.map((span, index) => ({
    span,
    text: kind === 'line break' && index === 0 && !isAtLineEnd(text, span) ? '\n' : '',
  }));
  return { edits, safe: kind !== 'order' };
}

function isAtLineEnd(text: string, { start, end }: Span): boolean {
  return text.charAt(start - 1) === '\n' || text.charAt(end) === '\n';
}
