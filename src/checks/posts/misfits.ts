import type { Post } from '../../post/post.ts';
import { unitInWords } from '../length/drivers.ts';
import { isSplit, passedLimit } from '../length/passed-limit.ts';
import { differentTags } from '../tags/different-tags.ts';
import { foreignHandles } from '../tags/foreign-handles.ts';
import { countInWords } from '../wording/count-in-words.ts';

/** What does not fit the network of a post and would on another, in words: “312 of 280 characters”. */
export function misfitsOf(post: Post): string[] {
  return misfits.flatMap((misfit) => misfit(post) ?? []);
}

/**
 * Each looks for one thing that a text of its own would mend; that it is wrong at all is the business of a rule of its
 * own. A picture that is missing is no matter of the text.
 */
const misfits: readonly ((post: Post) => string | undefined)[] = [
  tooLong,
  tooManyHashtags,
  strangeHandles,
  deadLinks,
];

function tooLong(post: Post): string | undefined {
  const passed = isSplit(post.target) ? undefined : passedLimit(post);
  if (passed === undefined) return undefined;
  const unit = passed.inBytes ? 'bytes' : unitInWords(post.length);
  return `${passed.used} of ${passed.fact.value} ${unit}`;
}

function tooManyHashtags({ entities, target }: Post): string | undefined {
  const limit = target.limits.hashtags?.value ?? Number.POSITIVE_INFINITY;
  const { length } = differentTags(entities, 'hashtag');
  return length > limit ? `${length} of ${countInWords(limit, 'hashtag')}` : undefined;
}

function strangeHandles(post: Post): string | undefined {
  const { length } = foreignHandles(post).filter(({ kind }) => kind !== 'plain');
  return length > 0 ? `${countInWords(length, 'handle')} of another network` : undefined;
}

function deadLinks({ tokens, target }: Post): string | undefined {
  if (target.platform.detection.links !== 'none') return undefined;
  const { length } = tokens.links;
  return length > 0 ? `${countInWords(length, 'link')} that nobody can open` : undefined;
}
