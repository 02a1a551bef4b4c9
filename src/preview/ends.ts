import type { ReportedPost } from '../core/diagnostic.ts';
import type { Say } from '../core/say.ts';
import type { Offset } from '../text/span.ts';

/** Where a text is cut off or folded away, and what is said there. */
export interface End {
  readonly at: Offset;
  readonly says: string;
}

/** The places behind which readers do not see a text, or not at once. */
export function endsOf(post: ReportedPost, say: Say): readonly End[] {
  const { cut, appearance } = post;
  const name = appearance?.name ?? post.target;
  const fold = appearance?.fold && {
    at: appearance.fold.at,
    says: say('{name} folds the rest away: it shows about {shown|words} before “more”', {
      name,
      shown: appearance.fold.shown,
    }),
  };
  const limit =
    cut === undefined
      ? undefined
      : {
          at: cut,
          says: say('{name} takes no more: {surplus}', { name, surplus: surplus(post, say) }),
        };
  return [fold, limit].filter((end) => end !== undefined);
}

/** True where a post is longer than its place takes. */
export function isOver({ cut, length: { remaining } }: ReportedPost): boolean {
  return cut !== undefined || (remaining ?? 0) < 0;
}

/** How much room is left in a post, or by how much it is too long. */
export function roomIn(post: ReportedPost, say: Say): string {
  if (isOver(post)) return surplus(post, say);
  const { remaining } = post.length;
  return remaining === undefined
    ? say('no limit known')
    : say('{count} left', { count: remaining });
}

/** By how much a post is too long, in words. */
function surplus({ length: { remaining, bytes, unit } }: ReportedPost, say: Say): string {
  if (remaining !== undefined && remaining < 0)
    return unit === 'byte' ? bytesOver(-remaining, say) : charactersOver(-remaining, say);
  return bytes === undefined ? say('it is too long') : bytesOver(bytes.used - bytes.limit, say);
}

function charactersOver(count: number, say: Say): string {
  return say(count === 1 ? '1 character too many' : '{count} characters too many', { count });
}

function bytesOver(count: number, say: Say): string {
  return say(count === 1 ? '1 byte too many' : '{count} bytes too many', { count });
}
