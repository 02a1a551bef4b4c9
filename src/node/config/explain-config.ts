import type { Config, FileSettings } from '../../core/config.ts';
import { pathMatcher } from '../../text/glob.ts';
import { safeJson, safeLine } from '../../text/safe-text.ts';
import { pathFrom, shownPlace } from '../paths.ts';
import type { CheckedLayer, ProjectConfig } from './load-config.ts';

/** A value of a configuration, and where it is said. */
interface Said {
  /** `rules.link-only.severity`. */
  readonly key: string;
  readonly value: unknown;
  /** `postlint.config.yaml:12`; for what nobody said, `by default`. */
  readonly from: string;
}

/** What holds for a file, one value a line with the place where it is said; or the same as JSON. */
export function explainConfig(
  project: ProjectConfig,
  path: string | undefined,
  format: string,
): string {
  const said = saidFor(project, path);
  if (format === 'json') return `${safeJson(said)}\n`;
  const left = said.map(({ key, value }) => safeLine(`${key}: ${JSON.stringify(value)}`));
  const width = Math.min(60, Math.max(...left.map((text) => text.length)));
  return said
    .map(({ from }, index) => `${left[index]?.padEnd(width)}  # ${safeLine(from)}\n`)
    .join('');
}

function saidFor({ layers, folder }: ProjectConfig, path: string | undefined): Said[] {
  const file = path === undefined ? '' : pathFrom(folder, path);
  const said = new Map<string, Said>();
  for (const one of layers.flatMap((layer) => settingsIn(layer, layer.value, ''))) put(said, one);
  if (!said.has(STANDARD.key)) said.set(STANDARD.key, STANDARD);
  // Overrides come over what all files say, in their order.
  for (const one of layers.flatMap((layer) => overridesFor(file, layer))) put(said, one);
  return [...said.values()];
}

const STANDARD: Said = { key: 'extends', value: ['recommended'], from: 'by default' };

function overridesFor(file: string, layer: CheckedLayer): Said[] {
  return (layer.value.overrides ?? []).flatMap(({ files, targets, ...settings }, index) => {
    if (files !== undefined && !pathMatcher(files)(file)) return [];
    const at = targets === undefined ? '' : `[${targets.join(', ')}] `;
    const said = settingsIn(layer, settings, `overrides.${index}.`);
    return said.map((one) => ({ ...one, key: `${at}${one.key}` }));
  });
}

/** Lists that grow from layer to layer; of the others the last one holds. */
const GROWING = ['extends', 'ignore', 'phrases', 'own.domains', 'own.handles', 'own.people'];

function put(said: Map<string, Said>, one: Said): void {
  const before = GROWING.includes(one.key) ? said.get(one.key) : undefined;
  if (before === undefined) said.set(one.key, one);
  else {
    const value = [...(before.value as unknown[]), ...(one.value as unknown[])];
    said.set(one.key, { key: one.key, value, from: `${before.from}, ${one.from}` });
  }
}

/** The values of a layer: those of rules, accounts, publishers and what is own key by key. */
function settingsIn(layer: CheckedLayer, settings: Config | FileSettings, prefix: string): Said[] {
  return Object.entries(settings).flatMap(([key, value]): Said[] => {
    switch (key) {
      case 'overrides':
        return [];
      case 'plugins':
        return [
          { key, value: pluginNames(settings as Config), from: placeOf(layer, prefix + key) },
        ];
      case 'rules':
      case 'accounts':
        return Object.entries(value as object).flatMap(([name, inner]) =>
          leaves(layer, `${key}.${name}`, inner, prefix),
        );
      case 'messages':
        return Object.entries(value as object).flatMap(([rule, texts]) =>
          Object.entries(texts as object).flatMap(([message, text]) =>
            leaves(layer, `${key}.${rule}.${message}`, text, prefix),
          ),
        );
      default:
        return leaves(layer, key, value, prefix);
    }
  });
}

function pluginNames({ plugins = [] }: Config): string[] {
  return plugins.map(({ name }) => name);
}

function leaves(layer: CheckedLayer, key: string, value: unknown, prefix: string): Said[] {
  if (typeof value === 'string' && key.startsWith('rules.')) {
    return [{ key: `${key}.severity`, value, from: placeOf(layer, prefix + key) }];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ key, value, from: placeOf(layer, prefix + key) }];
  }
  return Object.entries(value).map(([name, inner]) => ({
    key: `${key}.${name}`,
    value: inner,
    from: placeOf(layer, `${prefix}${key}.${name}`),
  }));
}

function placeOf({ file, lineOf }: CheckedLayer, key: string): string {
  return shownPlace(file, lineOf(key));
}
