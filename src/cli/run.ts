import { ConfigError } from '../core/config-error.ts';
import { lintInputs } from '../node/lint-files.ts';
import { platforms } from '../platforms/index.ts';
import { reporters } from '../reporters/index.ts';
import { summaryOf } from '../reporters/reporter.ts';
import { safeLine } from '../text/safe-text.ts';
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { type ExitCode, exitCode, exitCodeOf } from './exit-code.ts';
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

async function lint(args: Arguments, world: World): Promise<ExitCode> {
  if (args.paths.length === 0) {
    throw new UsageError('Name a draft, a folder or a glob: postlint drafts/launch.md');
  }
  const inputs = await inputsOf(args, localDay(new Date(world.now())));
  const progress = showProgress(inputs.count, world.error, world.now);
  const config = args.presets === undefined ? {} : { extends: args.presets };
  const results = await lintInputs(inputs.each, config, progress.step);
  progress.done();
  for (const error of inputs.errors) complain(world, error);

  const summary = summaryOf(results);
  const { color, columns } = world;
  const report = reporters[args.format];
  const onlyErrors = inputs.errors.length > 0 && results.length === 0;
  if (report !== undefined && !(onlyErrors && args.format === 'pretty')) {
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

function complain(world: World, error: Error): void {
  world.error.write(`postlint: ${safeLine(error.message)}\n`);
}
