import { existsSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import { ConfigError } from '../../core/config-error.ts';
import { presets } from '../../core/rule.ts';
import { didYouMean } from '../../text/nearest-name.ts';
import { shownPath, shownPlace } from '../paths.ts';
import { packageFile } from './package-file.ts';
import { type ConfigLayer, readConfig } from './read-config.ts';

/** A chain of more files than this is a circle of copies, or a slip. */
const MOST_FILES = 50;

/**
 * A configuration file with those that it extends, the ones that others rest on first; `admit` throws over a file that
 * may not be read. Throws a ConfigError where one is not there, or where they lead in a circle.
 */
export async function layersOf(
  file: string,
  admit: (file: string) => void,
): Promise<readonly ConfigLayer[]> {
  const layers: ConfigLayer[] = [];
  await add(file, []);
  return layers;

  async function add(path: string, from: readonly string[]): Promise<void> {
    if (from.includes(path)) {
      throw new ConfigError(
        `${[...from, path].join(' → ')}: these extend one another in a circle.`,
      );
    }
    if (layers.some((layer) => layer.file === path)) return;
    if (layers.length + from.length >= MOST_FILES) {
      throw new ConfigError(
        `${shownPath(path)}: more than ${MOST_FILES} files extend one another.`,
      );
    }
    admit(path);
    const layer = await readConfig(path);
    const { value, bases } = divided(layer);
    for (const base of bases) await add(base, [...from, path]);
    layers.push({ ...layer, value });
  }
}

/** A layer with the presets that it extends, and the files. */
function divided({ file, value, lineOf }: ConfigLayer) {
  const { extends: written } = Object(value) as { readonly extends?: unknown };
  const isName = typeof written === 'string';
  // What is neither a name nor a list is left for the check to refuse.
  if (!isName && !Array.isArray(written)) return { value, bases: [] };
  const all: readonly unknown[] = isName ? [written] : written;
  const bases: string[] = [];
  const names: unknown[] = [];
  for (const [index, name] of all.entries()) {
    if (typeof name !== 'string' || isPreset(name)) names.push(name);
    else bases.push(fileOf(name, file, lineOf(`extends.${index}`)));
  }
  // Files alone say nothing of presets.
  const saysNothing = names.length === 0 && bases.length > 0;
  const { extends: _, ...others } = Object(value);
  return { value: saysNothing ? others : { ...others, extends: names }, bases };
}

function isPreset(name: string): boolean {
  return (presets as readonly string[]).includes(name);
}

/** A path from the file that names it, or a package as Node finds it from there. */
function fileOf(name: string, from: string, line: number | undefined): string {
  const place = shownPlace(from, line);
  if (name.startsWith('.') || isAbsolute(name)) {
    const file = resolve(dirname(from), name);
    if (existsSync(file)) return file;
    throw new ConfigError(`${place}: extends: there is no file ${shownPath(file)}.`);
  }
  const found = packageFile(name, from);
  if (found !== undefined) return found;
  throw new ConfigError(
    `${place}: extends: there is no preset and no package “${name}”.${didYouMean(name, presets)} Presets are ${presets.join(', ')}.`,
  );
}
