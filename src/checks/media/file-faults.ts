import type { FileFacts, Media } from '../../draft/draft.ts';
import type { Fact } from '../../platforms/fact.ts';
import type { Limits } from '../../platforms/limits.ts';
import type { Target } from '../../post/target.ts';
import { listInWords } from '../wording/list-in-words.ts';
import { mediaKind, mediaType, typesOfKind } from './media-kind.ts';
import { millionsInWords, ratioInWords, sizeInWords } from './numbers-in-words.ts';

/** Why a place does not take a file: what the file has and what the place takes, in words with numbers. */
export interface FileFault {
  readonly kind: 'wrongType' | 'tooLarge' | 'tooManyPixels' | 'tooSmall' | 'wrongShape';
  /** “SVG”, “2.1 MB”, “300 × 200 pixels”. */
  readonly has: string;
  /** “JPG or PNG”, “2 MB”, “320 pixels across”. */
  readonly takes: string;
  readonly fact: Fact<string | number>;
}

type Existing = FileFacts & { readonly exists: true };
type Sized = Existing & { readonly width: number; readonly height: number };

/** Everything that keeps a file from a place, as far as its name and the facts of it tell. */
export function fileFaults(media: Media, { surface, limits }: Target): FileFault[] {
  const wrongType = typeFault(media, surface.mediaTypes);
  if (wrongType !== undefined) return [wrongType];
  const { file } = media;
  if (file?.exists !== true) return [];
  const kind = mediaKind(media);
  const gif = file.type === 'gif';
  if (kind === 'video') return bytesFault(file, limits.videoBytes);
  if (kind !== 'image') return [];
  return [
    ...bytesFault(file, gif ? limits.gifBytes : limits.imageBytes),
    ...(isSized(file) ? dimensionFaults(file, limits, gif) : []),
  ];
}

function isSized(file: Existing): file is Sized {
  return (file.width ?? 0) > 0 && (file.height ?? 0) > 0;
}

function typeFault(media: Media, fact: Fact<readonly string[]> | undefined): FileFault | undefined {
  const type = mediaType(media);
  const kind = mediaKind(media);
  if (fact === undefined || type === undefined || kind === undefined) return undefined;
  if (fact.value.includes(type)) return undefined;
  const same = typesOfKind(kind, fact.value);
  const takes = listInWords(named(same.length > 0 ? same : fact.value), 'or');
  return {
    kind: 'wrongType',
    has: type.toUpperCase(),
    takes,
    fact: { ...fact, value: fact.value.join(', ') },
  };
}

/** Each type once: JPEG is another name of JPG. */
function named(types: readonly string[]): string[] {
  return types.filter((type) => type !== 'jpeg').map((type) => type.toUpperCase());
}

function bytesFault({ bytes }: Existing, fact: Fact<number> | undefined): FileFault[] {
  if (fact === undefined || bytes <= fact.value) return [];
  const [has, takes] = [sizeInWords(bytes, 'up'), sizeInWords(fact.value, 'down')];
  return [{ kind: 'tooLarge', has, takes, fact }];
}

/** A ratio may miss its bound by this much: 1200 × 628 is meant to be 1.91 : 1. */
const TOLERANCE = 1.01;

function dimensionFaults(file: Sized, limits: Limits, gif: boolean): FileFault[] {
  const { width, height } = file;
  const { minImageWidth, minImageHeight, minAspect, maxAspect } = limits;
  const most = gif ? limits.gifPixels : limits.imagePixels;
  const pixels = width * height;
  const has = `${width} × ${height} pixels`;
  const faults: FileFault[] = [];
  if (most !== undefined && pixels > most.value) {
    const total = `${has}, ${millionsInWords(pixels, 'up')}`;
    const takes = millionsInWords(most.value, 'down');
    faults.push({ kind: 'tooManyPixels', has: total, takes, fact: most });
  }
  if (minImageWidth !== undefined && width < minImageWidth.value)
    faults.push(tooSmall(has, 'across', minImageWidth));
  if (minImageHeight !== undefined && height < minImageHeight.value)
    faults.push(tooSmall(has, 'down', minImageHeight));
  const ratio = width / height;
  if (minAspect !== undefined && ratio * TOLERANCE < minAspect.value)
    faults.push(wrongShape(has, ratio, 'at least', minAspect));
  if (maxAspect !== undefined && ratio > maxAspect.value * TOLERANCE)
    faults.push(wrongShape(has, ratio, 'at most', maxAspect));
  return faults;
}

function tooSmall(has: string, direction: string, fact: Fact<number>): FileFault {
  return { kind: 'tooSmall', has, takes: `${fact.value} pixels ${direction}`, fact };
}

function wrongShape(has: string, ratio: number, bound: string, fact: Fact<number>): FileFault {
  const takes = `${bound} ${ratioInWords(fact.value)}`;
  return { kind: 'wrongShape', has: `${has}, ${ratioInWords(ratio)}`, takes, fact };
}
