import type { PlaceNames } from '../platforms/resolve-name.ts';
import type { Destination } from './draft.ts';

/**
 * The place that a file is named for: `linkedin.md`, `launch-bluesky.md`, `launch.mastodon.txt`.
 * A last word of one letter names nothing: `mac-os-x.md` is about something else.
 */
export function fileNameDestinations(path: string | undefined, names: PlaceNames): Destination[] {
  const stem = /([^/\\]{1,255})\.(?:md|markdown|txt)$/i.exec(path ?? '')?.[1];
  if (stem === undefined) return [];
  const last = stem.split(/[-_. ]/).at(-1) ?? '';
  const place = names.find(stem) ?? (last.length > 1 ? names.find(last) : undefined);
  if (place === undefined) return [];
  return [{ name: place.name, span: { start: 0, end: 0 }, source: 'file-name' }];
}
