import { type Diagnostic, type Report, type ReportedPost, standing } from '../core/diagnostic.ts';
import type { Span } from '../text/span.ts';

/** A problem beside a post, and where it leads. */
export interface Note {
  readonly id: string;
  readonly number: number;
  readonly diagnostic: Diagnostic;
  readonly lead: Lead;
}

/**
 * Where the words of a problem stand: some words of the text, all of it, the rest that is cut off or folded
 * away, a file that goes with the post (by its number), its poll, or only in the draft.
 */
type Lead =
  | { readonly to: 'words' | 'rest'; readonly span: Span }
  | { readonly to: 'text' | 'poll' | 'draft' }
  | { readonly to: 'media'; readonly index: number };

/** The notes of a draft: those beside each of its posts, and those about the draft as a file. */
export interface Notes {
  readonly file: readonly Note[];
  readonly posts: readonly (readonly Note[])[];
}

/** Sorts the problems of a report to the posts that they hold for; `id` begins the ids of all of them. */
export function notesOf(report: Report, id: string, quiet: boolean): Notes {
  const { posts } = report;
  const shown = standing(report.diagnostics).filter(
    ({ severity }) => !quiet || severity === 'error',
  );
  const found: Found[][] = posts.map(() => []);
  const file: Found[] = [];
  const places = placesOf(posts);
  for (const diagnostic of shown) {
    const held = holders(diagnostic, posts, places);
    for (const [index, lead] of held) found[index]?.push({ diagnostic, lead });
    if (held.length === 0) file.push({ diagnostic, lead: { to: 'draft' } });
  }
  return {
    file: numbered(file, `${id}-f`),
    posts: found.map((some, index) => numbered(some, `${id}-p${index + 1}`)),
  };
}

type Found = Pick<Note, 'diagnostic' | 'lead'>;

function numbered(found: readonly Found[], id: string): Note[] {
  return found.map((one, index) => ({ ...one, id: `${id}-n${index + 1}`, number: index + 1 }));
}

/** The numbers of posts, by what a diagnostic calls them. */
function placesOf(posts: readonly ReportedPost[]): ReadonlyMap<string, number> {
  return new Map(posts.map((post, index) => [keyOf(post), index]));
}

function keyOf({
  target,
  account,
  part,
}: Pick<ReportedPost, 'target' | 'account' | 'part'>): string {
  return [target, account ?? '', part].join('\n');
}

/** The posts that a diagnostic holds for, each with the place of its words. */
function holders(
  { postSpans, targets, part, span }: Diagnostic,
  posts: readonly ReportedPost[],
  places: ReadonlyMap<string, number>,
): (readonly [number, Lead])[] {
  if (postSpans.length > 0) {
    return postSpans.flatMap((place) => {
      const index = places.get(keyOf(place));
      const post = index === undefined ? undefined : posts[index];
      return index === undefined || post === undefined ? [] : [[index, leadIn(post, place.span)]];
    });
  }
  return posts.flatMap((post, index) =>
    targets.includes(post.target) && (part === undefined || part === post.part)
      ? [[index, leadBeside(post, span)] as const]
      : [],
  );
}

function leadIn({ text, cut, appearance }: ReportedPost, { start, end }: Span): Lead {
  const isEnd = text.slice(end).trim() === '';
  if (isEnd && start > 0 && (start === cut || start === appearance?.fold?.at))
    return { to: 'rest', span: { start, end } };
  return isEnd && text.slice(0, start).trim() === ''
    ? { to: 'text' }
    : { to: 'words', span: { start, end } };
}

/** A problem outside of the text: about a file, the poll or a value of the front matter. */
function leadBeside({ appearance }: ReportedPost, span: Span): Lead {
  const index = appearance?.media.findIndex((media) => meets(media.span, span)) ?? -1;
  if (index >= 0) return { to: 'media', index };
  const poll = appearance?.poll;
  return poll !== undefined && meets(poll.span, span) ? { to: 'poll' } : { to: 'draft' };
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
