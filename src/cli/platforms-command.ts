import { platforms } from '../platforms/index.ts';
import { type Arguments, placesIn } from './arguments.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { listPlatforms } from './list-platforms.ts';
import type { World } from './world.ts';

/** `postlint platforms x,mastodon`, with or without `--platform`. */
export function runPlatforms(args: Arguments, { out, now }: World): ExitCode {
  const { paths, stale, format } = args;
  const words = paths.length === 0 ? undefined : paths;
  const named = [...(args.platforms ?? []), ...(placesIn('postlint platforms', words) ?? [])];
  const targets = named.length === 0 ? undefined : named;
  out(listPlatforms(platforms, { targets, stale, format, now: now() }));
  return exitCode.clean;
}
