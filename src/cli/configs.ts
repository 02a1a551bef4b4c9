import { configFinder } from '../node/config/find-config.ts';
import type { ProjectConfig } from '../node/config/load-config.ts';
import type { Arguments } from './arguments.ts';

/** The configuration for each draft of a call; presets and a locale that the call names stand for its own. */
export function configsOf({
  config: file,
  safe,
  presets,
  locale,
}: Arguments): (path: string | undefined) => Promise<ProjectConfig> {
  const find = configFinder({ file, safe });
  if (presets === undefined && locale === undefined) return find;
  const named = { ...(presets && { extends: presets }), ...(locale && { locale }) };
  const changed = new Map<ProjectConfig, ProjectConfig>();
  return async (path) => {
    const found = await find(path);
    const known = changed.get(found);
    if (known !== undefined) return known;
    const one = { ...found, config: { ...found.config, ...named } };
    changed.set(found, one);
    return one;
  };
}
