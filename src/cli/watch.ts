import { ConfigError } from '../core/config-error.ts';
import { followChanges } from '../node/follow-changes.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { complain } from './complain.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { interrupted, refuseUnfollowed, stateOf } from './followed-drafts.ts';
import type { World } from './world.ts';

type Lint = (args: Arguments, world: World) => Promise<ExitCode>;

/** Lints, and lints again when a draft is saved, comes or goes, until Ctrl-C; the exit code is the last run's. */
export async function watchDrafts(
  args: Arguments,
  world: World,
  lintOnce: Lint,
): Promise<ExitCode> {
  refuseUnfollowed('--watch', args);
  if (args.fixing !== undefined) throw new UsageError('--watch only looks: leave --fix out');
  const end = interrupted();
  let last: ExitCode = exitCode.clean;
  let running: Promise<unknown> = Promise.resolve();
  const changes = followChanges(
    () => stateOf(args),
    () => {
      running = running.then(async () => {
        last = await forgiving(() => lintOnce(args, world), world);
      });
    },
  );
  try {
    // Looked at before the first run, so that what is saved meanwhile is a change.
    await changes.look();
    const first = lintOnce(args, world);
    running = first.catch(() => {});
    last = await first;
    world.error.write('postlint: Ctrl-C ends watching.\n');
    await end;
  } finally {
    changes.end();
  }
  await running;
  return last;
}

/** A configuration that is being written is wrong at times. */
async function forgiving(lint: () => Promise<ExitCode>, world: World): Promise<ExitCode> {
  try {
    return await lint();
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UsageError)) throw error;
    complain(world, error);
    return exitCode.usage;
  }
}
