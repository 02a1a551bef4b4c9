import { basename, extname } from 'node:path';
import { loadAll, YAMLException } from 'js-yaml';
import { ConfigError } from '../../core/config-error.ts';
import { shownPath } from '../paths.ts';
import { isCode } from './config-file.ts';
import { lineAt, linesOfKeys } from './key-place.ts';
import { readTextFile } from './read-text-file.ts';
import { runConfig } from './run-config.ts';

/** What one configuration file says, and where. */
export interface ConfigLayer {
  readonly file: string;
  /** Not checked yet. */
  readonly value: unknown;
  /** The line of a key, `rules.link-only`, from 1; undefined where it cannot be told, as in code. */
  readonly lineOf: (key: string) => number | undefined;
}

/** Reads a configuration file; one that is code is run. Throws a ConfigError that names the file and the line. */
export async function readConfig(file: string): Promise<ConfigLayer> {
  if (isCode(file)) return { file, value: await runConfig(file), lineOf: () => undefined };
  const text = readTextFile(file);
  const inPackage = basename(file) === 'package.json';
  const isJson = inPackage || extname(file) === '.json';
  const value = isJson ? parseJson(text, file) : parseYaml(text, file);
  const prefix = inPackage ? 'postlint.' : '';
  const lineOf = linesOfKeys(text);
  return {
    file,
    value: inPackage ? (value as { readonly postlint?: unknown }).postlint : (value ?? {}),
    lineOf: (key) => lineOf(`${prefix}${key}`),
  };
}

function parseJson(text: string, file: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (isWithin(value, DEEPEST)) return value;
  } catch (error) {
    const found = /position (\d{1,9})/.exec(String(error))?.[1];
    const at = found === undefined ? text.length : Number(found);
    const reason = String(error)
      .replace(/^SyntaxError: /, '')
      .replace(/ in JSON.*$/s, '');
    throw new ConfigError(`${shownPath(file)}:${lineAt(text, at)}: this is no JSON: ${reason}.`);
  }
  throw new ConfigError(
    `${shownPath(file)}: more than ${DEEPEST} lists or objects in one another.`,
  );
}

/** As js-yaml has it; what is deeper could not be shown in a message. */
const DEEPEST = 100;

function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isWithin(inner, levels - 1));
}

function parseYaml(text: string, file: string): unknown {
  const documents = documentsIn(text, file);
  if (documents.length <= 1) return documents[0];
  throw new ConfigError(
    `${shownPath(file)}: ${documents.length} documents with “---” between them, and a configuration is one.`,
  );
}

function documentsIn(text: string, file: string): readonly unknown[] {
  try {
    return loadAll(text, { maxAliases: 0 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = lineAt(text, error.mark?.position ?? 0);
    throw new ConfigError(`${shownPath(file)}:${line}: this is no YAML: ${error.reason}.`);
  }
}
