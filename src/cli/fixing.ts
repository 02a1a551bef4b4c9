import type { Values } from './parse-call.ts';
import { UsageError } from './usage-error.ts';

/** What becomes of safe fixes: they are written to the files, or shown as diffs. */
export type Fixing = 'write' | 'show';

/** Throws a UsageError where there is no file that a fix could be written to. */
export function fixingIn(values: Values, paths: readonly string[]): Fixing | undefined {
  const { fix = false, 'fix-dry-run': dryRun = false, staged = false } = values;
  if (fix && dryRun) {
    throw new UsageError('--fix writes fixes and --fix-dry-run only shows them: use one of them');
  }
  if (dryRun) return 'show';
  if (fix && staged) {
    throw new UsageError(
      '--fix never touches the index: fix the files without --staged, then add them',
    );
  }
  if (fix && paths.includes('-')) {
    throw new UsageError(
      '--fix writes files, and standard input is none: --fix-dry-run shows what it would change',
    );
  }
  return fix ? 'write' : undefined;
}
