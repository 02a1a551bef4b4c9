import { readFileSync, statSync } from 'node:fs';
import { ConfigError } from '../../core/config-error.ts';
import { errorCode } from '../error-code.ts';
import { shownPath } from '../paths.ts';

/** Nobody writes a longer configuration, nor a package.json. */
const BYTE_LIMIT = 1_048_576;

/** The text of a configuration file. Throws a ConfigError where it cannot be read. */
export function readTextFile(file: string): string {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) throw new ConfigError(`${shownPath(file)}: it is no file.`);
    if (stats.size > BYTE_LIMIT) {
      throw new ConfigError(`${shownPath(file)}: ${stats.size} bytes, at most ${BYTE_LIMIT}.`);
    }
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const code = errorCode(error);
    throw new ConfigError(
      code === 'ENOENT'
        ? `There is no file ${shownPath(file)}.`
        : `${shownPath(file)}: it cannot be read (${code}).`,
    );
  }
}
