import { statSync } from 'node:fs';
import { type Arguments, UsageError } from './arguments.ts';
import { configsOf } from './configs.ts';
import { sourcesOf } from './inputs.ts';

/** Throws a UsageError where an option that follows files has none to follow. */
export function refuseUnfollowed(option: string, args: Arguments): void {
  if (!args.staged && args.changedSince === undefined && !args.paths.includes('-')) return;
  throw new UsageError(`${option} follows files: name drafts, folders or globs`);
}

/** Differs where a file of the call was saved, came or went. */
export async function stateOf(args: Arguments): Promise<string> {
  try {
    const { found } = await sourcesOf(args, configsOf(args));
    return found.map(({ path }) => `${path} ${savedAs(path)}`).join('\n');
  } catch (error) {
    return String(error);
  }
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
