import type { Draft } from '../../draft/draft.ts';
import type { Post } from '../../post/post.ts';
import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';
import { startsWithin } from '../../text/starts-within.ts';
import type { Leftover } from './leftover.ts';
import { leftoversIn } from './leftovers.ts';
import { slotsIn } from './slots.ts';
import { topicOf } from './topics.ts';
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
  const { code, tags, wrapping } = writtenIn(draft);
  const read = once(leftoversIn);
  const found = [
    ...posts.flatMap((post) => inPost(post, read).filter(({ span }) => !startsWithin(span, code))),
    ...(tags.length === 0 ? [] : inTags(draft.source, tags, posts)),
    ...wrapping.map((span): Found => ({ kind: 'wrapped', span, text: FENCE })),
  ];
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}

function keyOf({ kind, span }: Found): string {
  return `${kind} ${span.start} ${span.end}`;
}

function inPost(post: Post, read: typeof leftoversIn): Found[] {
  const { text, map } = post;
  const found: Found[] = read(text).map(({ kind, span }) => ({
    kind,
    span: map.toDraft(span),
    text: text.slice(span.start, span.end),
  }));
  const signs = wrappedIn(post);
  if (signs === undefined) return found;
  const span = map.toDraft({ start: 0, end: text.length });
  return [...found, { kind: 'wrapped', span, text: signs === '```' ? FENCE : 'quotation marks' }];
}

const FENCE = '``` and ```';

/** `<your name>` is a tag to Markdown, and gone from the post. */
function inTags(source: string, tags: readonly Span[], posts: readonly Post[]): Found[] {
  const topic = topicOf([...new Set(posts.map(({ text }) => text))].join('\n'));
  return tags.flatMap((tag) => {
    const written = source.slice(tag.start, tag.end);
    return slotsIn(written, topic).map(({ kind, span: { start, end } }) => ({
      kind,
      span: { start: tag.start + start, end: tag.start + end },
      text: written.slice(start, end),
    }));
  });
}
