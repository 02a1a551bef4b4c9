import { lintMany } from '../node/lint-many.ts';
import type { Result } from '../reporters/reporter.ts';
import type { Arguments } from './arguments.ts';
import { configsOf } from './configs.ts';
import { inputsOf } from './inputs.ts';
import { localDay } from './local-day.ts';
import type { World } from './world.ts';

/** The drafts of a call as they are now, linted. */
export async function drawnDrafts(
  args: Arguments,
  world: World,
): Promise<{ readonly results: readonly Result[]; readonly errors: readonly Error[] }> {
  const configFor = configsOf(args);
  const inputs = await inputsOf(args, localDay(new Date(world.now())), configFor);
  return { results: await lintMany(inputs, configFor), errors: inputs.errors };
}
