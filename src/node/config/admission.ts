import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { ConfigError } from '../../core/config-error.ts';
import { isOutside, shownPath } from '../paths.ts';
import { projectFolders } from '../project-folders.ts';
import { isCode } from './config-file.ts';

/** What a configuration may do. */
export interface Trust {
  /** `--safe`: nothing is run, and nothing outside of the project is read. */
  readonly safe: boolean;
  /** The file that somebody named: it may be code wherever it is. */
  readonly named: string | undefined;
}

/**
 * Throws a ConfigError over a configuration file that may not be read: code that was found outside of the project of
 * the working directory and that nobody named; with `--safe` all code, and all that lies outside.
 */
export function admission({ safe, named }: Trust): (file: string) => void {
  const here = process.cwd();
  const root = realpathSync(projectFolders(here).at(-1) ?? here);
  return (file) => {
    const code = isCode(file);
    if (safe && code)
      throw new ConfigError(`${shownPath(file)}: this is code, and --safe runs none.`);
    if (file === named || !(safe || code) || !isOutside(relative(root, realPath(file)))) return;
    throw new ConfigError(
      code
        ? `${shownPath(file)}: this is code from outside of the project ${root}; to run it, name it with --config.`
        : `${shownPath(file)}: it lies outside of the project ${root}, where --safe reads no configuration.`,
    );
  };
}

/** What is not there is said when it is read. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
