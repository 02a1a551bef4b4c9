import { ConfigError } from '../core/config-error.ts';
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { complain } from './complain.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { runLint } from './lint-command.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

type Run = (args: Arguments, world: World) => ExitCode | Promise<ExitCode>;

/** What runs each command. All but linting are loaded when they are called: who lints does not wait for them. */
const runners: Readonly<Record<Arguments['command'], () => Run | Promise<Run>>> = {
  lint: () => runLint,
  init: async () => (await import('./init/command.ts')).runInit,
  explain: async () => (await import('./explain/command.ts')).runExplain,
  rules: async () => (await import('./rules/command.ts')).runRules,
  completion: async () => (await import('./completion/command.ts')).runCompletion,
  preview: async () => (await import('./preview-command.ts')).runPreview,
  config: async () => (await import('./config-command.ts')).runConfig,
  platforms: async () => (await import('./platforms-command.ts')).runPlatforms,
  hook: async () => (await import('./hook-command.ts')).runHookCommand,
  help: async () => (await import('./help.ts')).runHelp,
  version: () => showVersion,
};

/** Runs the command; the result is its exit code. It throws nothing: a fault of its own is code 3. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  try {
    const args = readArguments(argv);
    const runCommand = await runners[args.command]();
    return await runCommand(args, world);
  } catch (error) {
    if (error instanceof UsageError || error instanceof ConfigError) {
      complain(world, error);
      return exitCode.usage;
    }
    world.error.write(
      `postlint: this is a fault of postlint's own. ${error instanceof Error ? error.stack : error}\n`,
    );
    return exitCode.fault;
  }
}

function showVersion(_args: Arguments, { out }: World): ExitCode {
  out(`${version}\n`);
  return exitCode.clean;
}
