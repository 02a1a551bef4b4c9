import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { checkShape, list, string } from '../../core/check-shape.ts';
import { ConfigError } from '../../core/config-error.ts';
import type { Plugin } from '../../core/plugin.ts';
import type { ConfigLayer } from './read-config.ts';

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
  let path: string;
  try {
    path = createRequire(from).resolve(name);
  } catch {
    throw new ConfigError(`${key}: there is no file and no package “${name}”.`, key);
  }
  try {
    return await import(pathToFileURL(path).href);
  } catch (error) {
    const reason = String(error).split('\n')[0];
    throw new ConfigError(`${key}: “${name}” cannot be loaded: ${reason}.`, key);
  }
}

/** Throws a ConfigError over what is no plugin. */
function plugin(key: string, value: unknown, name: string): Plugin {
  checkShape(key, value, { name: string, rules: list, platforms: list });
  const found = value as Partial<Plugin>;
  for (const [index, rule] of (found.rules ?? []).entries()) {
    const { id, scope } = Object(rule) as { readonly id?: unknown; readonly scope?: unknown };
    if (typeof id === 'string' && typeof scope === 'string') continue;
    throw new ConfigError(`${key}: rule ${index} of “${name}” is none: see defineRule.`, key);
  }
  return { name, ...found };
}
