import { resolve } from 'node:path';
import { rules } from '../../rules/index.ts';
import { diskWorld } from '../node/disk-world.ts';
import type { FileWorld } from '../node/file-world.ts';
import { PathError } from '../node/find-drafts.ts';
import { reporters } from '../reporters/index.ts';
import type { Result, Summary, View } from '../reporters/reporter.ts';
import type { Arguments } from './arguments.ts';
import { complain } from './complain.ts';
import type { Output } from './outputs.ts';
import type { Speech } from './speech.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

/** What a run came to. */
interface Outcome {
  readonly results: readonly Result[];
  readonly summary: Summary;
  /** Nothing is to be said on the screen. */
  readonly isSilent: boolean;
  readonly speech: Speech;
  /** Where the files are that drafts name; on disk where nothing is said. */
  readonly files: FileWorld | undefined;
}

/** Throws a UsageError where an output has no place to go to: before any work is done. */
export async function checkPlaces(outputs: readonly Output[]): Promise<void> {
  const files = outputs.flatMap(({ file }) => file ?? []);
  if (files.length === 0) return;
  const { outputObstacle } = await import('../node/write-output.ts');
  for (const file of files) {
    const obstacle = outputObstacle(file);
    if (obstacle !== undefined)
      throw new UsageError(`Cannot write the report to ${file}: ${obstacle}`);
  }
}

/** Writes each output of a call to its place; false where one could not be written, which is said. */
export async function writeOutputs(
  outcome: Outcome,
  args: Arguments,
  world: World,
): Promise<boolean> {
  const { results, summary, speech, files } = outcome;
  const problems: Error[] = [];
  for (const output of args.outputs) {
    const report = await reporters[output.format]?.();
    if (report === undefined || (output.file === undefined && isUnsaid(output, outcome, args)))
      continue;
    const text = report(results, summary, {
      ...viewOf(output, args, world),
      ...speech,
      ...(await picturesFor(output, files)),
    });
    if (output.file === undefined) world.out(text);
    else problems.push(...(await written(output.file, text, results)));
  }
  if (args.outputs.some(({ format }) => format === 'github'))
    problems.push(...(await summaryWritten(outcome)));
  for (const problem of problems) complain(world, problem);
  return problems.length === 0;
}

/** A dry run's output is the diff and nothing else, so that it can be applied. */
function isUnsaid({ format }: Output, { isSilent }: Outcome, { fixing }: Arguments): boolean {
  return fixing === 'show' || (isSilent && format === 'pretty');
}

/** Only a page shows pictures. */
async function picturesFor(
  { format }: Output,
  files: FileWorld | undefined,
): Promise<Pick<View, 'pictureOf'>> {
  if (format !== 'html') return {};
  const { createPictures } = await import('../node/pictures.ts');
  return { pictureOf: createPictures(files ?? diskWorld) };
}

/** A file has no colours and no width of its own. */
function viewOf({ file }: Output, args: Arguments, { color, columns }: World): View {
  return {
    color: file === undefined && color,
    columns: file === undefined ? columns : 100,
    quiet: args.quiet,
    verbose: args.verbose,
    suggest: args.suggest,
    fixed: args.fixing !== undefined,
    version,
    ruleFacts: (id) => rules.find((rule) => rule.id === id),
  };
}

async function written(file: string, text: string, results: readonly Result[]): Promise<Error[]> {
  const isDraft = results.some(
    ({ report: { path, skipped } }) =>
      skipped === undefined && path !== undefined && resolve(path) === resolve(file),
  );
  if (isDraft)
    return [new PathError(`Cannot write the report to ${file}: it is one of the drafts`)];
  const { writeOutput } = await import('../node/write-output.ts');
  return attempt(file, () => writeOutput(file, text));
}

/** GitHub names a file for what the page of a job is to show. */
async function summaryWritten({ results, summary, speech }: Outcome): Promise<Error[]> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === '') return [];
  const { githubSummary } = await import('../reporters/github-summary.ts');
  const { appendOutput } = await import('../node/write-output.ts');
  return attempt(file, () => appendOutput(file, githubSummary(results, summary, speech.say)));
}

function attempt(file: string, write: () => void): Error[] {
  try {
    write();
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [new PathError(`Cannot write the report to ${file}: ${reason}`)];
  }
}
