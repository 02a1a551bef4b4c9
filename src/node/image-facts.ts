import { imageSize } from 'image-size';

/** What the first bytes of an image tell; dimensions are those it is shown with. */
export interface ImageFacts {
  /** As the end of a name: `png`. */
  readonly type: string;
  readonly width: number;
  readonly height: number;
}

/** Reads an image's header; undefined where the bytes are none, or one that is broken or cut off. */
export type ReadImage = (bytes: Uint8Array) => ImageFacts | undefined;

export const imageFacts: ReadImage = (bytes) => {
  const found = sizeOf(bytes);
  const type = found?.type === undefined ? undefined : types[found.type];
  if (found === undefined || type === undefined) return undefined;
  const { width, height, orientation = 1 } = found;
  if (!isLength(width) || !isLength(height)) return undefined;
  // EXIF orientations from 5 on lie on their side.
  return orientation >= 5 ? { type, width: height, height: width } : { type, width, height };
};

/** The formats that images are posted in, by the library's names; brands of HEIF are among them. */
const types: Readonly<Record<string, string>> = {
  ...{ png: 'png', jpg: 'jpg', gif: 'gif', webp: 'webp', avif: 'avif', svg: 'svg', bmp: 'bmp' },
  ...{ heic: 'heic', heix: 'heic', hevc: 'heic', hevx: 'heic', mif1: 'heif', msf1: 'heif' },
  ...{ heif: 'heif', tiff: 'tiff', bigtiff: 'tiff' },
};

function sizeOf(bytes: Uint8Array) {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}

function isLength(length: number): boolean {
  return Number.isSafeInteger(length) && length > 0;
}
