import { statSync } from 'node:fs';
import { isCode } from '../node/config/config-file.ts';
import type { ProjectConfig } from '../node/config/load-config.ts';
import type { ConfigFor } from '../node/lint-files.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { configsOf } from './configs.ts';
import { sourcesOf } from './inputs.ts';

/** Throws a UsageError where an option that follows files has none to follow. */
export function refuseUnfollowed(option: string, args: Arguments): void {
  if (!args.staged && args.changedSince === undefined && !args.paths.includes('-')) return;
  throw new UsageError(`${option} follows files: name drafts, folders or globs`);
}

/** Differs where a draft of the call or its configuration was saved, came or went. */
export async function stateOf(args: Arguments): Promise<string> {
  try {
    const configFor = configsOf(args);
    const { found } = await sourcesOf(args, configFor);
    const drafts = found.map(({ path }) => path);
    const files = [...drafts, ...(await configsBehind(drafts, configFor))];
    return files.map((file) => `${file} ${savedAs(file)}`).join('\n');
  } catch (error) {
    return String(error);
  }
}

/** The files of the drafts' configurations. Those that are code are left out: Node reads them once. */
async function configsBehind(drafts: readonly string[], configFor: ConfigFor) {
  const projects = new Set<ProjectConfig>();
  for (const path of drafts) projects.add(await configFor(path));
  const layers = [...projects].flatMap((project) => project.layers);
  return new Set(layers.flatMap(({ file }) => (isCode(file) ? [] : [file])));
}

function savedAs(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
}

/** Ctrl-C, or the end that a system asks for. */
export function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
