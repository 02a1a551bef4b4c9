import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { ConfigError } from '../../core/config-error.ts';
import { shownPath } from '../paths.ts';
import { readTextFile } from './read-text-file.ts';

/** The names of configuration files. */
const NAMES = [
  ...['ts', 'mts', 'js', 'mjs', 'cjs', 'json', 'yaml', 'yml'].map(
    (end) => `postlint.config.${end}`,
  ),
  ...['', '.json', '.yaml', '.yml'].map((end) => `.postlintrc${end}`),
];

const PACKAGE = 'package.json';

/** Whether a configuration is a program, which has to be run to be read. */
export function isCode(file: string): boolean {
  return /^\.[mc]?[jt]s$/.test(extname(file));
}

/**
 * The configuration file of a folder; undefined where there is none. Throws a ConfigError over two of them: nobody
 * could tell which one holds.
 */
export function configFileIn(folder: string): string | undefined {
  const found = NAMES.map((name) => join(folder, name)).filter((file) => existsSync(file));
  const inPackage = join(folder, PACKAGE);
  if (holdsConfig(inPackage)) found.push(inPackage);
  if (found.length > 1) {
    const names = found.map((file) => basename(file)).join(' and ');
    throw new ConfigError(
      `${shownPath(folder)}: both ${names} hold a configuration; keep one of them.`,
    );
  }
  return found[0];
}

/** Most packages have none: the key is looked for before the file is parsed. */
function holdsConfig(file: string): boolean {
  if (!existsSync(file)) return false;
  const text = readTextFile(file);
  return text.includes('"postlint"') && keyOf(text) !== undefined;
}

function keyOf(text: string): unknown {
  try {
    return JSON.parse(text).postlint;
  } catch {
    // What is wrong with it is npm's to say.
    return undefined;
  }
}
