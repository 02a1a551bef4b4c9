import type { Media } from '../../draft/draft.ts';
import { extensionOf } from './media-name.ts';

export type MediaKind = 'image' | 'video' | 'audio' | 'document';

const types: Readonly<Record<MediaKind, readonly string[]>> = {
  image: 'jpg jpeg png gif webp avif heic heif jxl svg bmp tif tiff ico'.split(' '),
  video: 'mp4 m4v mov webm avi mkv mpg mpeg ogv wmv 3gp'.split(' '),
  audio: 'mp3 m4a aac ogg oga opus wav flac wma'.split(' '),
  document: 'pdf doc docx ppt pptx odt odp'.split(' '),
};

const kinds: ReadonlyMap<string, MediaKind> = new Map(
  Object.entries(types).flatMap(([kind, names]) => names.map((name) => [name, kind as MediaKind])),
);

/** What a type of files is: `png` is an image. */
export function kindOfType(type: string): MediaKind | undefined {
  return kinds.get(type);
}

/** What a file is, by its content or its name; undefined where neither tells. */
export function mediaKind({ url, file }: Media): MediaKind | undefined {
  const known = file?.exists === true ? kinds.get(file.type) : undefined;
  return known ?? kinds.get(extensionOf(url));
}

/** A file that nothing tells of is taken for an image: most are. */
export function isImage(media: Media): boolean {
  return (mediaKind(media) ?? 'image') === 'image';
}

/** The type of a file as the end of its name: `png`. Undefined where it is not certain to be one of media. */
export function mediaType({ url, file }: Media): string | undefined {
  if (file?.exists === true && kinds.has(file.type)) return file.type;
  // Behind a query a server may send anything: `?format=webp`.
  const type = url.includes('?') ? '' : extensionOf(url);
  return kinds.has(type) ? type : undefined;
}

/** The types among some that stand in for a kind of media. */
export function typesOfKind(kind: MediaKind, among: readonly string[]): readonly string[] {
  return among.filter((type) => kinds.get(type) === kind);
}
