import type { Media } from '../../draft/draft.ts';

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

export function kindOfType(type: string): MediaKind | undefined {
  return kinds.get(type);
}

/** What a file is, by its content or its name; undefined where neither tells. */
export function mediaKind({ url, file }: Media): MediaKind | undefined {
  const known = file?.exists === true ? kinds.get(file.type) : undefined;
  return known ?? kinds.get(extensionOf(url));
}

/** As many files as are looked at one by one; no place takes so many, and a hostile draft may name thousands. */
const MOST_FILES = 100;

export function firstFiles(media: readonly Media[]): readonly Media[] {
  return media.slice(0, MOST_FILES);
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

/** The end of a name or of an address's path, lower case: `png`; empty where there is none. */
export function extensionOf(url: string): string {
  const data = /^data:(?:image|video|audio)\/([a-z0-9]{1,10})/i.exec(url)?.[1];
  if (data !== undefined) return data.toLowerCase();
  return /\.([a-z0-9]{1,10})$/i.exec(pathOf(url))?.[1]?.toLowerCase() ?? '';
}

/** The last part of a path, for a message; empty where there is none. */
export function fileNameOf(url: string): string {
  if (/^data:/i.test(url)) return '';
  const path = pathOf(url);
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** Without a host, a query and a fragment. */
function pathOf(url: string): string {
  return url.replace(/^(?:[a-z][a-z0-9+.-]{0,30}:)?\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
}
