import { dirname, resolve } from 'node:path';
import type { Config } from '../../core/config.ts';
import { projectFolders } from '../project-folders.ts';
import { configFileIn } from './config-file.ts';
import type { ProjectConfig } from './load-config.ts';

/** How configurations are found. */
export interface Finding {
  /** True where no code may be run. */
  readonly safe: boolean;
  /** A file that holds for all drafts; `false` where none is to be read. */
  readonly file?: string | false | undefined;
}

/** One configuration for all drafts, as a caller gives it. */
export function givenConfig(config: Config): () => Promise<ProjectConfig> {
  const project: ProjectConfig = { config, folder: process.cwd(), layers: [] };
  return async () => project;
}

/**
 * Finds the configuration that holds for a draft: the nearest file from the draft’s folder up to the project’s root.
 * Each file is read once. Rejects with a ConfigError that names file, line and key.
 */
export function configFinder({ file, safe }: Finding) {
  const none: ProjectConfig = { config: {}, folder: process.cwd(), layers: [] };
  const named = typeof file === 'string' ? resolve(file) : undefined;
  const byFile = new Map<string, Promise<ProjectConfig>>();
  const byFolder = new Map<string, Promise<ProjectConfig>>();

  function load(path: string): Promise<ProjectConfig> {
    const found = byFile.get(path) ?? loading(path);
    byFile.set(path, found);
    return found;
  }

  /** Loaded here only: a project without a configuration does not wait for it. */
  async function loading(path: string): Promise<ProjectConfig> {
    const { loadConfig } = await import('./load-config.ts');
    return loadConfig(path, { safe, named });
  }

  async function search(folder: string): Promise<ProjectConfig> {
    for (const one of projectFolders(folder)) {
      const found = configFileIn(one);
      if (found !== undefined) return load(found);
    }
    return none;
  }

  return (path: string | undefined): Promise<ProjectConfig> => {
    if (file === false) return Promise.resolve(none);
    if (named !== undefined) return load(named);
    const folder = path === undefined ? process.cwd() : dirname(resolve(path));
    const found = byFolder.get(folder) ?? search(folder);
    byFolder.set(folder, found);
    return found;
  };
}
