import type { HashtagSpam } from '../../platforms/platform.ts';
import type { Entity } from '../../post/entity.ts';
import type { Post } from '../../post/post.ts';
import { utf8Length } from '../../text/graphemes.ts';
import { isImage } from '../media/media-kind.ts';

/** How much of a post is hashtags, where moderators are told of that. */
export interface TagSpam {
  readonly tags: readonly Entity[];
  readonly different: number;
  /** The part of the text that the names of the different tags take, 0 to 1. */
  readonly share: number;
  readonly passed: HashtagSpam;
}

/** Counted as Bluesky's moderation counts: different tags as they are written, in bytes and without their `#`. */
export function tagSpamOf({ text, entities, media, target }: Post): TagSpam | undefined {
  const { hashtagSpam = [] } = target.surface;
  const tags = entities.filter(({ type }) => type === 'hashtag');
  const names = new Set(tags.map((tag) => tag.text.slice(1)));
  const passed = hashtagSpam.filter((one) => names.size > one.tags.value);
  if (passed.length === 0) return undefined;
  const share = utf8Length([...names].join('')) / utf8Length(text);
  const hasImage = media.some(isImage);
  const first = passed.find((one) => share > one.share.value && (one.withImages || !hasImage));
  return first && { tags, different: names.size, share, passed: first };
}
