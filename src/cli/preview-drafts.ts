import type { FileWorld } from '../node/file-world.ts';
import { lintMany } from '../node/lint-many.ts';
import type { Result } from '../reporters/reporter.ts';
import type { Arguments } from './arguments.ts';
import { configsOf } from './configs.ts';
import { inputsOf } from './inputs.ts';
import { localDay } from './local-day.ts';
import { type Speech, speechOf } from './speech.ts';
import type { World } from './world.ts';

interface Drawn {
  readonly results: readonly Result[];
  readonly speech: Speech;
  readonly errors: readonly Error[];
  readonly files: FileWorld | undefined;
}

/** The drafts of a call as they are now, linted. */
export async function drawnDrafts(args: Arguments, world: World): Promise<Drawn> {
  const configFor = configsOf(args);
  const inputs = await inputsOf(args, localDay(new Date(world.now())), configFor);
  const results = await lintMany(inputs, configFor);
  const speech = await speechOf(results, configFor);
  return { results, speech, errors: inputs.errors, files: inputs.world };
}
