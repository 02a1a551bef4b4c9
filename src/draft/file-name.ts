import type { PlaceNames } from '../platforms/resolve-name.ts';
import type { Destination } from './draft.ts';

/**
 * The place that a file is named for: `linkedin.md`, `launch-bluesky.md`, `launch.mastodon.txt`.
 * A last word that is a common one names nothing: `mac-os-x.md`, `worker-threads.md` and
 * `some-slack.md` are about something else.
 */
export function fileNameDestinations(path: string | undefined, names: PlaceNames): Destination[] {
  const name = path?.split(/[/\\]/).at(-1) ?? '';
  const stem = /^(.+)\.(?:md|markdown|txt)$/is.exec(name)?.[1];
  if (stem === undefined) return [];
  const last = stem.split(/[-_. ]/).at(-1) ?? '';
  const place = names.find(stem) ?? (isClear(last) ? names.find(last) : undefined);
  if (place === undefined) return [];
  return [{ name: place.name, span: { start: 0, end: 0 }, source: 'file-name' }];
}

function isClear(word: string): boolean {
  return word.length > 1 && !/^(?:threads|tweets?|toots?|slack)$/i.test(word);
}
