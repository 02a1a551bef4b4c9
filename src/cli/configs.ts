import { configFinder } from '../node/config/find-config.ts';
import type { ProjectConfig } from '../node/config/load-config.ts';
import type { Arguments } from './arguments.ts';

/** The configuration for each draft of a call; presets that the call names stand for those that it extends. */
export function configsOf({
  config: file,
  safe,
  presets,
}: Arguments): (path: string | undefined) => Promise<ProjectConfig> {
  const find = configFinder({ file, safe });
  if (presets === undefined) return find;
  const changed = new Map<ProjectConfig, ProjectConfig>();
  return async (path) => {
    const found = await find(path);
    const known = changed.get(found);
    if (known !== undefined) return known;
    const one = { ...found, config: { ...found.config, extends: presets } };
    changed.set(found, one);
    return one;
  };
}
