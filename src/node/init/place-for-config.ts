import { basename, join } from 'node:path';
import { ConfigError } from '../../core/config-error.ts';
import { configFileIn } from '../config/config-file.ts';
import { shownPath } from '../paths.ts';
import { projectFolders } from '../project-folders.ts';

/** The file that a new configuration goes to. Throws a ConfigError over one that holds here already. */
export function placeForConfig(folder: string, name: string, force: boolean): string {
  const place = join(folder, name);
  const found = holdingIn(folder);
  if (found === undefined) return place;
  if (!force) {
    throw new ConfigError(
      `${shownPath(found)} holds here already, and nothing was written. Change it, or write another one with --force.`,
    );
  }
  // Of two in one folder nobody could tell which one holds.
  if (found !== place && found === configFileIn(folder)) {
    throw new ConfigError(
      `${basename(found)} is in this folder already: take it away first, since two cannot hold.`,
    );
  }
  return place;
}

function holdingIn(folder: string): string | undefined {
  for (const one of projectFolders(folder)) {
    const found = configFileIn(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
