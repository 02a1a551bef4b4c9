import { GitError } from '../node/git/ask-git.ts';
import { HookError } from '../node/hook/hook-error.ts';
import { installHook } from '../node/hook/install.ts';
import { projectAt } from '../node/hook/project.ts';
import { hookStatus } from '../node/hook/status.ts';
import { uninstallHook } from '../node/hook/uninstall.ts';
import { safeLine } from '../text/safe-text.ts';
import { type Arguments, oneOf, UsageError } from './arguments.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { type HookAction, hookActions } from './hook-action.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

/** What `postlint hook` is asked to do, and where. */
export interface HookCall {
  readonly action: HookAction;
  readonly force: boolean;
  /** The working directory, and the file of the running program. */
  readonly here: string;
  readonly program: string;
}

type Streams = Pick<World, 'out' | 'error'>;

export function runHookCommand({ paths, force }: Arguments, world: World): ExitCode {
  const [, program = ''] = process.argv;
  return runHook({ action: actionIn(paths), force, here: process.cwd(), program }, world);
}

function actionIn([action, ...more]: readonly string[]): HookAction {
  if (action === undefined || more.length > 0) {
    throw new UsageError(
      `postlint hook takes one of ${hookActions.join(', ')}: postlint hook install`,
    );
  }
  return oneOf('postlint hook', action, hookActions);
}

/** Does what it is asked to, and says it. */
export function runHook({ action, force, here, program }: HookCall, streams: Streams): ExitCode {
  try {
    const project = projectAt(here, program);
    if (action === 'status') {
      const { line, isInstalled } = hookStatus(project, version);
      streams.out(textOf([line]));
      return isInstalled ? exitCode.clean : exitCode.findings;
    }
    const install = action === 'install';
    streams.out(
      textOf(install ? installHook(project, version, force) : uninstallHook(project.hooks)),
    );
    return exitCode.clean;
  } catch (error) {
    if (!(error instanceof HookError || error instanceof GitError)) throw error;
    const lines = error instanceof HookError ? error.lines : [];
    streams.error.write(textOf([`postlint: ${error.message}`, ...lines]));
    return exitCode.usage;
  }
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${safeLine(line)}\n`).join('');
}
