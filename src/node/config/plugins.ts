import { pathToFileURL } from 'node:url';
import { checkShape, list, string } from '../../core/check-shape.ts';
import { ConfigError } from '../../core/config-error.ts';
import type { Plugin } from '../../core/plugin.ts';
import { packageFile } from './package-file.ts';
import type { ConfigLayer } from './read-config.ts';
import { firstLine } from './run-config.ts';

/** The plugins of a layer: objects as they are, names loaded from where the file lies. */
export async function pluginsOf({ file, value }: ConfigLayer, safe: boolean): Promise<Plugin[]> {
  const { plugins } = Object(value) as { readonly plugins?: unknown };
  if (plugins === undefined) return [];
  list('plugins', plugins);
  const loaded: Plugin[] = [];
  for (const [index, one] of (plugins as unknown[]).entries()) {
    const key = `plugins.${index}`;
    loaded.push(typeof one === 'string' ? await load(key, one, file, safe) : plugin(key, one, key));
  }
  return loaded;
}

async function load(key: string, name: string, from: string, safe: boolean): Promise<Plugin> {
  if (safe) throw new ConfigError(`${key}: “${name}” is code, and --safe runs none.`, key);
  const module = await importFrom(key, name, from);
  return plugin(key, 'default' in module ? module.default : module, name);
}

async function importFrom(
  key: string,
  name: string,
  from: string,
): Promise<Readonly<Record<string, unknown>>> {
  const path = packageFile(name, from);
  if (path === undefined)
    throw new ConfigError(`${key}: there is no file and no package “${name}”.`, key);
  try {
    return await import(pathToFileURL(path).href);
  } catch (error) {
    throw new ConfigError(`${key}: “${name}” cannot be loaded: ${firstLine(error)}.`, key);
  }
}

/** Throws a ConfigError over what is no plugin. */
function plugin(key: string, value: unknown, name: string): Plugin {
  checkShape(key, value, { name: string, rules: list, platforms: list });
  const found = value as Partial<Plugin>;
  for (const [index, rule] of (found.rules ?? []).entries()) {
    if (hasShape(rule, ruleShape)) continue;
    throw new ConfigError(`${key}: rule ${index} of “${name}” is none: see defineRule.`, key);
  }
  for (const [index, platform] of (found.platforms ?? []).entries()) {
    if (hasShape(platform, platformShape) && platform.surfaces.length > 0) continue;
    const reason = `platform ${index} of “${name}” is none: see definePlatform.`;
    throw new ConfigError(`${key}: ${reason}`, key);
  }
  return { name, ...found };
}

/** What the linter takes for granted; the types say the rest. */
const ruleShape = {
  id: isText,
  scope: isText,
  severity: isText,
  presets: Array.isArray,
  messages: (value: unknown) => isObject(value) && Object.values(Object(value)).every(isMessage),
  options: isObject,
  check: (value: unknown) => typeof value === 'function',
};
const platformShape = {
  id: isText,
  name: isText,
  aliases: Array.isArray,
  surfaces: Array.isArray,
  detection: isObject,
  web: isObject,
};

function hasShape(value: unknown, shape: Readonly<Record<string, (part: unknown) => boolean>>) {
  const parts = Object(value) as Readonly<Record<string, unknown>>;
  return Object.entries(shape).every(([name, isRight]) => isRight(parts[name]));
}

function isMessage(value: unknown): boolean {
  return hasShape(value, { text: isText, help: isText });
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
