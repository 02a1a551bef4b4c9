import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Result } from '../reporters/reporter.ts';
import { type Along, type ConfigFor, type Input, lintInputs } from './lint-files.ts';

/** Up to this many drafts one thread is done before others have started. */
const FEW = 200;

/** Lints the drafts of one run, on all cores where that is faster. */
export async function lintMany(
  inputs: { readonly count: number; readonly each: Iterable<Input> },
  configFor: ConfigFor,
  along: Along = {},
): Promise<Result[]> {
  const most = inputs.count < FEW ? 1 : availableParallelism();
  const program = most > 1 ? workerProgram() : undefined;
  if (program === undefined) return lintInputs(inputs.each, configFor, along);
  // Loaded here only: who lints one draft does not wait for it.
  const { lintWithWorkers } = await import('./workers/lint-with-workers.ts');
  return lintWithWorkers(inputs.each, configFor, { most, program }, along);
}

/** In the package it lies beside this code; in the sources, and where somebody bundled postlint, there is none. */
function workerProgram(): string | undefined {
  const program = fileURLToPath(new URL('./lint-worker.js', import.meta.url));
  return existsSync(program) ? program : undefined;
}
