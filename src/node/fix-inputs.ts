import { type Fixed, fixing } from '../core/fixing.ts';
import type { Result } from '../reporters/reporter.ts';
import type { Input } from './lint-files.ts';

type LintAll = (inputs: readonly Input[]) => Promise<readonly Result[]>;

/** A draft on its way to its last text. */
interface Pending {
  readonly index: number;
  readonly run: ReturnType<typeof fixing>;
  /** The text that is to be linted next. */
  readonly source: string;
}

/** What becomes of drafts by their safe fixes, in their order; undefined where one cannot be read as text. */
export async function fixInputs(
  inputs: readonly Input[],
  lintAll: LintAll,
): Promise<readonly (Fixed | undefined)[]> {
  const fixed: (Fixed | undefined)[] = inputs.map(() => undefined);
  let pending = inputs.flatMap(({ source, unreadable }, index): Pending[] => {
    if (unreadable !== undefined) return [];
    const run = fixing(source);
    run.next();
    return [{ index, run, source }];
  });
  while (pending.length > 0) {
    const results = await lintAll(
      pending.map(({ index, source }) => ({ ...(inputs[index] as Input), source })),
    );
    pending = pending.flatMap(({ index, run }, position): Pending[] => {
      const step = run.next((results[position] as Result).report);
      if (!step.done) return [{ index, run, source: step.value }];
      fixed[index] = step.value;
      return [];
    });
  }
  return fixed;
}
