import { explainConfig } from '../node/config/explain-config.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { configsOf } from './configs.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { World } from './world.ts';

export async function runConfig(args: Arguments, { out }: World): Promise<ExitCode> {
  const [path, ...more] = args.paths;
  if (more.length > 0)
    throw new UsageError('postlint config takes one file: postlint config draft.md');
  out(explainConfig(await configsOf(args)(path), path, args.format));
  return exitCode.clean;
}
