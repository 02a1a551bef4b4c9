import { lintMany } from '../node/lint-many.ts';
import { type Result, summaryOf } from '../reporters/reporter.ts';
import type { Arguments } from './arguments.ts';
import { cacheOf, saveCache } from './cache.ts';
import { commandMeant } from './command-meant.ts';
import { complain } from './complain.ts';
import { configsOf } from './configs.ts';
import { type ExitCode, exitCode, exitCodeOf } from './exit-code.ts';
import type { LintHow } from './fix-files.ts';
import type { Fixing } from './fixing.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { localDay } from './local-day.ts';
import { showProgress } from './progress.ts';
import { type Speech, speechOf } from './speech.ts';
import type { World } from './world.ts';
import { checkPlaces, writeOutputs } from './write-outputs.ts';

/** Lints the drafts of a call, once or again and again. */
export async function runLint(args: Arguments, world: World): Promise<ExitCode> {
  if (!args.watch) return lintOnce(args, world);
  const { watchDrafts } = await import('./watch.ts');
  return watchDrafts(args, world, lintOnce);
}

async function lintOnce(args: Arguments, world: World): Promise<ExitCode> {
  await checkPlaces(args.outputs);
  return report(await lintedRun(args, world), args, world);
}

/** What was looked at, and what was found. */
interface LintedRun {
  readonly inputs: Inputs;
  readonly results: readonly Result[];
  readonly speech: Speech;
}

async function lintedRun(args: Arguments, world: World): Promise<LintedRun> {
  const cache = await cacheOf(args);
  const configFor = configsOf(args);
  const read = await inputsOf(args, localDay(new Date(world.now())), configFor);
  const inputs = args.fixing
    ? await fixedInputs(args.fixing, read, { configFor, cache }, world)
    : read;
  const progress = showProgress(inputs.count, world.error, world.now);
  const results = await lintMany(inputs, configFor, { onLinted: progress.step, cache });
  progress.done();
  saveCache(cache, args, world);
  return { inputs, results, speech: await speechOf(results, configFor) };
}

async function report(
  { inputs, results, speech }: LintedRun,
  args: Arguments,
  world: World,
): Promise<ExitCode> {
  for (const error of inputs.errors) {
    complain(world, { message: error.message + commandMeant(error, args.paths) });
  }
  const summary = summaryOf(results);
  const isEmpty = inputs.count + inputs.errors.length === 0;
  if (args.verbose && isEmpty) complain(world, { message: noFiles(args) });
  const onlyErrors = inputs.errors.length > 0 && results.length === 0;
  const isSilent = onlyErrors || (summary.linted === 0 && passesQuietly(args));
  const outcome = { results, summary, isSilent, speech, files: inputs.world };
  const isWritten = await writeOutputs(outcome, args, world);
  if (args.preview && !isSilent && args.fixing !== 'show')
    world.out(await drawnBelow(results, { ...world, ...speech }));
  const found = exitCodeOf(results, summary, args);
  const isWhole = inputs.errors.length === 0 && isWritten;
  return !isWhole && found < exitCode.usage ? exitCode.usage : found;
}

async function drawnBelow(results: readonly Result[], view: World & Speech): Promise<string> {
  const { drawnPosts } = await import('../reporters/drawn-posts.ts');
  return `\n${drawnPosts(results, view)}`;
}

async function fixedInputs(
  fixing: Fixing,
  inputs: Inputs,
  how: LintHow,
  world: World,
): Promise<Inputs> {
  // Loaded here only: who lints does not wait for it.
  const { fixFiles } = await import('./fix-files.ts');
  return fixFiles(fixing, inputs, how, world);
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
