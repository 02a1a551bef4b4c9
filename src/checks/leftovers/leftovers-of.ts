import type { Draft } from '../../draft/draft.ts';
import type { Post } from '../../post/post.ts';
import { lastUpTo } from '../../text/last-up-to.ts';
import type { Span } from '../../text/span.ts';
import type { Leftover } from './leftover.ts';
import { leftoversIn } from './leftovers.ts';
import { slotsIn } from './slots.ts';
import { wrappedIn } from './wrapping.ts';
import { writtenIn } from './written-code.ts';

/** What was left over in the posts of a draft; spans of the draft. */
export interface Found {
  readonly kind: Leftover['kind'] | 'wrapped';
  readonly span: Span;
  /** As readers would see it; of what is wrapped, the signs. */
  readonly text: string;
}

/** The leftovers of a draft, each once, whatever number of posts is made of it. */
export function leftoversOf(draft: Draft, posts: readonly Post[]): Found[] {
  const { code, tags } = writtenIn(draft);
  const shown = posts.flatMap((post) => inPost(post).filter(({ span }) => !isWithin(span, code)));
  const hidden = tags.flatMap(({ start, end }) => inTag(draft.source.slice(start, end), start));
  const known = new Map([...shown, ...hidden].map((found) => [keyOf(found), found]));
  return [...known.values()];
}

function keyOf({ kind, span }: Found): string {
  return `${kind} ${span.start} ${span.end}`;
}

function inPost(post: Post): Found[] {
  const { text, map } = post;
  const found = leftoversIn(text).map(({ kind, span }) => ({
    kind,
    span: map.toDraft(span),
    text: text.slice(span.start, span.end),
  }));
  const signs = wrappedIn(post);
  if (signs === undefined) return found;
  const span = map.toDraft({ start: 0, end: text.length });
  return [
    ...found,
    { kind: 'wrapped', span, text: signs === '```' ? '``` and ```' : 'quotation marks' },
  ];
}

/** `<your name>` is a tag to Markdown, and gone from the post. */
function inTag(tag: string, at: number): Found[] {
  return slotsIn(tag).map(({ kind, span }) => ({
    kind,
    span: { start: at + span.start, end: at + span.end },
    text: tag.slice(span.start, span.end),
  }));
}

/** Whether a span begins in one of the others, which are in order and apart. */
function isWithin({ start }: Span, spans: readonly Span[]): boolean {
  const last = spans[lastUpTo(spans, start, (span) => span.start)];
  return last !== undefined && start < last.end;
}
