import { summaryOf } from '../reporters/reporter.ts';
import { safeLine } from '../text/safe-text.ts';
import type { Arguments } from './arguments.ts';
import { complain } from './complain.ts';
import { type ExitCode, exitCode, exitCodeOf } from './exit-code.ts';
import { drawnDrafts } from './preview-drafts.ts';
import type { World } from './world.ts';
import { checkPlaces, writeOutputs } from './write-outputs.ts';

/** Draws the drafts of a call. What is found in them is for looking at: it is no failure. */
export async function runPreview(args: Arguments, world: World): Promise<ExitCode> {
  if (args.serve) {
    const { serveDrafts } = await import('./preview-serve.ts');
    return serveDrafts(args, world);
  }
  await checkPlaces(args.outputs);
  const { results, speech, errors, files } = await drawnDrafts(args, world);
  for (const error of errors) complain(world, error);
  if (results.length === 0 && errors.length > 0) return exitCode.usage;

  const summary = summaryOf(results);
  const isWritten = await writeOutputs(
    { results, summary, isSilent: false, speech, files },
    args,
    world,
  );
  const file = args.outputs[0]?.file;
  if (isWritten && file !== undefined) world.out(`${safeLine(file)}\n`);
  const found = exitCodeOf(results, summary, { maxWarnings: undefined, exitZero: true });
  return isWritten && errors.length === 0 ? found : exitCode.usage;
}
