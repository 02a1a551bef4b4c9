import { type Fold, foldOf } from '../checks/length/fold.ts';
import { type MediaKind, mediaKind } from '../checks/media/media-kind.ts';
import { fileNameOf } from '../checks/media/media-name.ts';
import { placeInWords } from '../checks/wording/place-in-words.ts';
import type { Surface } from '../platforms/platform.ts';
import type { Entity } from '../post/entity.ts';
import type { Post } from '../post/post.ts';
import type { Span } from '../text/span.ts';

/** How a post looks besides its text: what a preview draws. Plain and JSON-safe, as a report is. */
export interface Appearance {
  /** The platform's id: `linkedin`. */
  readonly platform: string;
  /** As people call the place: “LinkedIn group”. */
  readonly name: string;
  readonly place: Surface['place'];
  readonly entities: readonly Pick<Entity, 'type' | 'span'>[];
  readonly media: readonly PicturedMedia[];
  readonly poll: PicturedPoll | undefined;
  readonly contentWarning: string | undefined;
  /** BCP 47, as the draft says it. */
  readonly language: string | undefined;
  /** Where the network folds the text away. */
  readonly fold: Pick<Fold, 'at' | 'shown'> | undefined;
}

export interface PicturedMedia {
  /** The file's own name, or its address where it has none. */
  readonly name: string;
  readonly alt: string | undefined;
  readonly kind: MediaKind | undefined;
  /** In pixels, where the file tells. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly missing: boolean;
  /** As the draft names it, where it is a file that is there. */
  readonly url: string | undefined;
  /** In the draft. */
  readonly span: Span;
}

export interface PicturedPoll {
  readonly question: string | undefined;
  readonly options: readonly string[];
  /** In the draft. */
  readonly span: Span;
}

export function appearanceOf(post: Post): Appearance {
  const { target, entities, media, poll, stated } = post;
  const fold = foldOf(post);
  return {
    platform: target.platform.id,
    name: placeInWords(target),
    place: post.place,
    entities: entities.map(({ type, span }) => ({ type, span })),
    media: media.map(picturedMedia),
    poll: poll && {
      question: poll.question?.text,
      options: poll.options.map(({ text }) => text),
      span: poll.span,
    },
    contentWarning:
      target.platform.contentWarnings === true ? stated.contentWarning?.text : undefined,
    language: stated.language?.text,
    fold: fold && { at: fold.at, shown: fold.shown },
  };
}

function picturedMedia(media: Post['media'][number]): PicturedMedia {
  const { url, alt, span, file } = media;
  const size = file?.exists === true ? file : undefined;
  return {
    name: fileNameOf(url) || url.slice(0, LONGEST_NAME),
    alt,
    kind: mediaKind(media),
    width: size?.width,
    height: size?.height,
    missing: file?.exists === false,
    url: file?.exists === true ? url : undefined,
    span,
  };
}

/** A picture can stand in its own address, which then is as long as the picture. */
const LONGEST_NAME = 120;
