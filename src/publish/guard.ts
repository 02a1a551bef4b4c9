import { oneOf, string } from '../core/check-shape.ts';
import { placesOf } from '../core/config.ts';
import { ConfigError } from '../core/config-error.ts';
import { createLinter, type Parts } from '../core/linter.ts';
import { placeNames } from '../platforms/resolve-name.ts';
import { createCheck, platformsOf } from './check.ts';
import type { CheckedDiagnostic, CheckReport } from './checked.ts';
import {
  type CheckOptions,
  checkConfigIn,
  checkOptions,
  type OutgoingPost,
} from './outgoing-post.ts';
import { PostlintError } from './postlint-error.ts';

/** How a publishing function is guarded. */
export interface GuardOptions<Args extends unknown[] = unknown[]> extends CheckOptions {
  /**
   * What a call will publish, of its arguments. Without it, that is the first argument: a post, a list of posts, or a
   * text for `target`.
   */
  readonly read?: ((...args: Args) => Read | PromiseLike<Read>) | undefined;
  /** Where texts go that are the first argument. */
  readonly target?: string | undefined;
  /** What keeps a post from going out besides what the network refuses. */
  readonly stopAt?: 'blocking' | 'error' | 'warning' | undefined;
  /** Gets what is found in posts that may go out, before they do. */
  readonly onReports?: ((reports: readonly CheckReport[]) => unknown) | undefined;
}

type Read = OutgoingPost | readonly OutgoingPost[];

/** A function that publishes only what `check` lets pass. */
export type Guarded<This, Args extends unknown[], Result> = (
  this: This,
  ...args: Args
) => Promise<Awaited<Result>>;

/**
 * Wraps a publishing function: what a call will publish is checked first. Rejects with a PostlintError, and publishes
 * nothing, where something is blocking; with a ConfigError where it is not told what is published. All else is the
 * function's own: its arguments, its `this`, its result and its errors.
 */
export type Guard = <This, Args extends unknown[], Result>(
  publish: (this: This, ...args: Args) => Result,
  options?: GuardOptions<Args>,
) => Guarded<This, Args, Result>;

/** `guard` with the rules, platforms and libraries that it is to use. */
export function createGuard(parts: Parts): Guard {
  const check = createCheck(parts);
  return <This, Args extends unknown[], Result>(
    publish: (this: This, ...args: Args) => Result,
    options: GuardOptions<Args> = {},
  ): Guarded<This, Args, Result> => {
    checkGuard(publish, options, parts);
    const { read, target, stopAt = 'blocking', onReports, ...how } = options;
    const stops = stopping[stopAt];
    return async function (this: This, ...args: Args): Promise<Awaited<Result>> {
      const posts = read === undefined ? firstOf(args, target) : await read(...args);
      const reports = [posts].flat().map((post) => check(post, how));
      if (reports.length === 0) throw new ConfigError('guard: this call publishes no post.');
      if (how.phase !== 'draft' && reports.some(({ diagnostics }) => diagnostics.some(stops)))
        throw new PostlintError(reports, stops);
      const found = reports.filter(({ diagnostics }) => diagnostics.length > 0);
      if (found.length > 0) await onReports?.(found);
      return await publish.apply(this, args);
    };
  };
}

const stopping: Readonly<
  Record<NonNullable<GuardOptions['stopAt']>, (one: CheckedDiagnostic) => boolean>
> = {
  blocking: ({ blocking }) => blocking,
  error: ({ blocking, severity }) => blocking || severity === 'error',
  warning: ({ blocking, severity }) => blocking || severity !== 'info',
};

/** A mistake in the options is told when they are given, not when the first post goes out. */
function checkGuard<Args extends unknown[]>(
  publish: unknown,
  options: GuardOptions<Args>,
  parts: Parts,
): void {
  if (typeof publish !== 'function')
    throw new TypeError('guard: its first argument has to be the function that publishes');
  checkConfigIn(options);
  const platforms = platformsOf(options.config, parts);
  checkOptions(options, platforms, {
    read: func,
    onReports: func,
    target: (key, target) => {
      string(key, target);
      placesOf(key, [target as string], placeNames(platforms));
    },
    stopAt: oneOf(Object.keys(stopping)),
  });
  createLinter(options.config ?? {}, parts);
}

function func(key: string, value: unknown): void {
  if (typeof value === 'function') return;
  throw new ConfigError(`${key}: expected a function, found ${typeof value}.`, key);
}

function firstOf([first]: readonly unknown[], target: string | undefined): Read {
  if (typeof first !== 'string') return first as Read;
  if (target !== undefined) return { target, text: first };
  throw new ConfigError('guard: a text alone does not say where it goes: give “target” or “read”.');
}
