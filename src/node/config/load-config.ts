import { dirname } from 'node:path';
import { rules as ownRules } from '../../../rules/index.ts';
import { checkConfig } from '../../core/check-config.ts';
import type { Config } from '../../core/config.ts';
import { ConfigError } from '../../core/config-error.ts';
import { mergeConfigs } from '../../core/merge-config.ts';
import type { Plugin } from '../../core/plugin.ts';
import { platforms as ownPlatforms } from '../../platforms/index.ts';
import { placeNames } from '../../platforms/resolve-name.ts';
import { localeNames } from '../load-locale.ts';
import { shownPath, shownPlace } from '../paths.ts';
import { admission, type Trust } from './admission.ts';
import { isCode } from './config-file.ts';
import { layersOf } from './layers.ts';
import { pluginsOf } from './plugins.ts';
import type { ConfigLayer } from './read-config.ts';
import { firstLine } from './run-config.ts';

/** A configuration with the place that it holds for. */
export interface ProjectConfig {
  readonly config: Config;
  /** Its globs go from here; the working directory where nobody wrote one. */
  readonly folder: string;
  /** The files that it comes from, the one that wins last. */
  readonly layers: readonly CheckedLayer[];
}

/** A file’s own part of a configuration. */
export interface CheckedLayer extends ConfigLayer {
  readonly value: Config;
}

/** Reads a configuration file and all that it extends. Rejects with a ConfigError that names file, line and key. */
export async function loadConfig(file: string, trust: Trust): Promise<ProjectConfig> {
  const admit = admission(trust);
  const layers = await layersOf(file, admit);
  const checked: CheckedLayer[] = [];
  for (const layer of layers) {
    checked.push(await placing(layer, () => checkedLayer(layer, checked, trust.safe)));
  }
  const config = checked.reduce((base: Config, { value }) => mergeConfigs(base, value), {});
  return { config, folder: dirname(file), layers: checked };
}

/** A layer that was looked at on its own, so that what is wrong with it is found in its file. */
async function checkedLayer(
  layer: ConfigLayer,
  before: readonly CheckedLayer[],
  safe: boolean,
): Promise<CheckedLayer> {
  const plugins = await pluginsOf(layer, safe);
  const all = [...before.flatMap(({ value }) => value.plugins ?? []), ...plugins];
  const rules = [...ownRules, ...all.flatMap(({ rules = [] }) => rules)];
  const platforms = [...ownPlatforms, ...all.flatMap(({ platforms = [] }) => platforms)];
  const value = isObject(layer.value) ? settingsIn(layer.value, plugins) : layer.value;
  checkConfig(value, rules, platforms, placeNames(platforms), localeNames);
  return { ...layer, value: value as Config };
}

/** What editors read is no setting; plugins are what was loaded for their names. */
function settingsIn(
  { $schema: _, ...value }: { readonly $schema?: unknown },
  plugins: readonly Plugin[],
) {
  return plugins.length === 0 ? value : { ...value, plugins };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds the file and the line to what is wrong with a layer. */
async function placing<T>({ file, lineOf }: ConfigLayer, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw isCode(file) ? unusable(file, error) : error;
    const place = shownPlace(file, lineOf(error.key));
    throw new ConfigError(`${place}: ${error.message}`, error.key);
  }
}

/** What code exports may throw when it is looked at, or lead in a circle. */
function unusable(file: string, error: unknown): ConfigError {
  return new ConfigError(`${shownPath(file)}: it cannot be used: ${firstLine(error)}.`);
}
