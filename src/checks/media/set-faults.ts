import type { Media } from '../../draft/draft.ts';
import { type Fact, isSolid } from '../../platforms/fact.ts';
import type { Target } from '../../post/target.ts';
import { isImage, mediaKind } from './media-kind.ts';

/** What of a post's media a place does not take together. */
export interface SetFault {
  readonly kind: 'tooMany' | 'mixed';
  /** False where it may well work. */
  readonly sure: boolean;
  readonly data: Readonly<Record<string, string | number>>;
  /** The files that do not go with the others, at least one. */
  readonly surplus: readonly Media[];
  readonly fact: Fact<string | number>;
}

/** Too many files, else too many of a kind; and images beside a video. */
export function setFaults(media: readonly Media[], { surface, limits }: Target): SetFault[] {
  const images = media.filter(isImage);
  const videos = media.filter((one) => mediaKind(one) === 'video');
  const sounds = media.filter((one) => mediaKind(one) === 'audio');
  const all = tooMany('files', media, limits.media);
  const faults =
    all.length > 0
      ? all
      : [...tooMany('images', images, limits.images), ...tooMany('videos', videos, limits.videos)];
  const fact = surface.mixedMedia;
  if (fact === undefined || images.length === 0) return faults;
  return [...faults, ...mixed('a video', videos, fact), ...mixed('sound', sounds, fact)];
}

function tooMany(
  what: 'files' | 'images' | 'videos',
  media: readonly Media[],
  fact: Fact<number> | undefined,
): SetFault[] {
  if (fact === undefined || media.length <= fact.value) return [];
  const { length: count } = media;
  const data = { what, count, limit: fact.value, over: count - fact.value };
  return [{ kind: 'tooMany', sure: isSolid(fact), data, surplus: media.slice(fact.value), fact }];
}

function mixed(other: string, surplus: readonly Media[], fact: Fact<false>): SetFault[] {
  if (surplus.length === 0) return [];
  // Tools that cannot mix are no proof: on X and Facebook the apps do.
  const sure = fact.certainty === 'platform';
  return [
    {
      kind: 'mixed',
      sure,
      data: { other },
      surplus,
      fact: { ...fact, value: 'one kind of media' },
    },
  ];
}
