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

/** By how much a post is too long, in words. */
export function surplus({ length: { remaining, bytes, unit } }: ReportedPost, say: Say): string {
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
