import { unitInWords } from '../checks/length/drivers.ts';
import type { ReportedPost } from '../core/diagnostic.ts';
import type { Offset } from '../text/span.ts';

/** Where a text is cut off or folded away, and what is said there. */
export interface End {
  readonly at: Offset;
  readonly says: string;
}

/** The places behind which readers do not see a text, or not at once. */
export function endsOf(post: ReportedPost): readonly End[] {
  const { cut, appearance } = post;
  const name = appearance?.name ?? post.target;
  const fold = appearance?.fold && {
    at: appearance.fold.at,
    says: `${name} folds the rest away: it shows about ${appearance.fold.shown} before “more”`,
  };
  const limit =
    cut === undefined ? undefined : { at: cut, says: `${name} takes no more: ${surplus(post)}` };
  return [fold, limit].filter((end) => end !== undefined);
}

/** By how much a post is too long, in words. */
export function surplus({ length }: ReportedPost): string {
  const { remaining, bytes } = length;
  if (remaining !== undefined && remaining < 0)
    return `${-remaining} ${unitInWords(length)} too many`;
  return bytes === undefined ? 'it is too long' : `${bytes.used - bytes.limit} bytes too many`;
}
