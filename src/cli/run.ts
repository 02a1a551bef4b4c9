import { ConfigError } from '../core/config-error.ts';
import { lintInputs } from '../node/lint-files.ts';
import { platforms } from '../platforms/index.ts';
import { reporters } from '../reporters/index.ts';
import { summaryOf } from '../reporters/reporter.ts';
import { safeLine } from '../text/safe-text.ts';
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { configsOf } from './configs.ts';
import { type ExitCode, exitCode, exitCodeOf } from './exit-code.ts';
import type { HookAction } from './hook-action.ts';
import { inputsOf } from './inputs.ts';
import { listPlatforms } from './list-platforms.ts';
import { helpText } from './options.ts';
import { showProgress } from './progress.ts';
import { version } from './version.ts';

/** The world of a call: where it writes and what it may know. */
export interface World {
  readonly out: (text: string) => void;
  readonly error: { readonly isTTY?: boolean; write(text: string): unknown };
  /** True where the output shows colours. */
  readonly color: boolean;
  readonly columns: number;
  readonly now: () => number;
}

/** Runs the command; the result is its exit code. It throws nothing: a fault of its own is code 3. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  try {
    const args = readArguments(argv);
    if (args.command === 'lint') return await lint(args, world);
    if (args.command === 'config') return await config(args, world);
    if (args.hookAction !== undefined) return await hook(args.hookAction, args.force, world);
    world.out(textOf(args, world));
    return exitCode.clean;
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

function textOf({ command, platforms: targets, stale, format }: Arguments, { now }: World): string {
  if (command === 'platforms') {
    return listPlatforms(platforms, { targets, stale, format, now: now() });
  }
  return command === 'help' ? helpText() : `${version}\n`;
}

async function hook(action: HookAction, force: boolean, world: World): Promise<ExitCode> {
  // Loaded here only: a call that lints does not wait for it.
  const { runHook } = await import('./hook-command.ts');
  const [, program = ''] = process.argv;
  return runHook({ action, force, here: process.cwd(), program }, world);
}

async function config(args: Arguments, world: World): Promise<ExitCode> {
  const { explainConfig } = await import('../node/config/explain-config.ts');
  const [path, ...more] = args.paths;
  if (more.length > 0)
    throw new UsageError('postlint config takes one file: postlint config draft.md');
  world.out(explainConfig(await configsOf(args)(path), path, args.format));
  return exitCode.clean;
}

async function lint(args: Arguments, world: World): Promise<ExitCode> {
  const configFor = configsOf(args);
  const inputs = await inputsOf(args, localDay(new Date(world.now())), configFor);
  const progress = showProgress(inputs.count, world.error, world.now);
  const results = await lintInputs(inputs.each, configFor, progress.step);
  progress.done();
  for (const error of inputs.errors) complain(world, error);

  const summary = summaryOf(results);
  const { color, columns } = world;
  const report = reporters[args.format];
  const isEmpty = inputs.count + inputs.errors.length === 0;
  if (args.verbose && isEmpty) complain(world, { message: noFiles(args) });
  const onlyErrors = inputs.errors.length > 0 && results.length === 0;
  const isSilent = onlyErrors || (summary.linted === 0 && passesQuietly(args));
  if (report !== undefined && !(isSilent && args.format === 'pretty')) {
    world.out(
      report(results, summary, { color, columns, quiet: args.quiet, verbose: args.verbose }),
    );
  }
  const found = exitCodeOf(results, summary, args);
  return inputs.errors.length > 0 && found < exitCode.usage ? exitCode.usage : found;
}

/** The day where the author is, as `2026-11-22`. */
function localDay(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

function noFiles({ staged, changedSince }: Arguments): string {
  if (staged) return 'Nothing is staged.';
  return changedSince === undefined
    ? 'There are no files.'
    : `Nothing differs from ${changedSince}.`;
}

/** Most commits have no draft, and their hook says nothing. */
function passesQuietly({ staged, changedSince, onlyDrafts, verbose }: Arguments): boolean {
  return (staged || changedSince !== undefined || onlyDrafts) && !verbose;
}

function complain(world: World, { message }: { readonly message: string }): void {
  world.error.write(`postlint: ${safeLine(message)}\n`);
}
