import type { PlaceNames } from '../platforms/resolve-name.ts';
import type { Destination } from './draft.ts';

/**
 * The place that a file is named for: `linkedin.md`, `launch-bluesky.md`, `launch.mastodon.txt`.
 * A last word of one letter names nothing: `mac-os-x.md` is about something else.
 */
export function fileNameDestinations(path: string | undefined, names: PlaceNames): Destination[] {
  const name = path?.split(/[/\\]/).at(-1) ?? '';
  const stem = /^(.+)\.(?:md|markdown|txt)$/is.exec(name)?.[1];
  if (stem === undefined) return [];
  const last = stem.split(/[-_. ]/).at(-1) ?? '';
  const place = names.find(stem) ?? (last.length > 1 ? names.find(last) : undefined);
  if (place === undefined) return [];
  return [{ name: place.name, span: { start: 0, end: 0 }, source: 'file-name' }];
}
