import type { DraftCache } from '../node/cache/draft-cache.ts';
import { reasonOf } from '../node/error-reason.ts';
import type { Arguments } from './arguments.ts';
import { complain } from './complain.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

/** The cache that a call asks for. Throws a UsageError where its file cannot be one. */
export async function cacheOf({ cache: file }: Arguments): Promise<DraftCache | undefined> {
  if (file === undefined) return undefined;
  // Loaded here only: who lints without a cache does not wait for it.
  const { openCache } = await import('../node/cache/draft-cache.ts');
  try {
    // Node brings the characters' properties, which change with its versions.
    return openCache(file, `${version} ${process.version}`);
  } catch (error) {
    throw new UsageError(
      `Cannot use ${file} as the cache: ${reasonOf(error)}. Name another file with --cache-location`,
    );
  }
}

/** A cache that cannot be written costs time and nothing else: the exit code stays. */
export function saveCache(cache: DraftCache | undefined, { cache: file }: Arguments, world: World) {
  try {
    cache?.save();
  } catch (error) {
    complain(world, { message: `The cache ${file} was not written: ${reasonOf(error)}.` });
  }
}
