import { type Fixed, fixing } from '../core/fixing.ts';
import type { Result } from '../reporters/reporter.ts';
import type { DraftCache } from './cache/draft-cache.ts';
import type { Input } from './lint-files.ts';
import type { Linted } from './linted.ts';

type LintAll = (
  inputs: readonly Input[],
  cache: Pick<DraftCache, 'find' | 'keep'>,
) => Promise<readonly Result[]>;

/** A draft on its way to its last text. */
interface Pending {
  readonly index: number;
  readonly run: ReturnType<typeof fixing>;
}

/**
 * What becomes of drafts by their safe fixes, in their order; undefined where one cannot be read as text. All of them
 * are looked at in each round, since rules over several drafts see what a fix does to the others.
 */
export async function fixInputs(
  inputs: readonly Input[],
  lintAll: LintAll,
  cache?: DraftCache,
): Promise<readonly (Fixed | undefined)[]> {
  const fixed: (Fixed | undefined)[] = inputs.map(() => undefined);
  const texts = [...inputs];
  const rounds = withMemory(cache);
  let pending = inputs.flatMap(({ source, unreadable }, index): Pending[] => {
    if (unreadable !== undefined) return [];
    const run = fixing(source);
    run.next();
    return [{ index, run }];
  });
  while (pending.length > 0) {
    const results = await lintAll(texts, rounds);
    const unfinished: Pending[] = [];
    for (const one of pending) {
      const { index, run } = one;
      const step = run.next((results[index] as Result).report);
      const source = step.done ? step.value.output : step.value;
      texts[index] = withText(inputs[index] as Input, texts[index] as Input, source);
      if (step.done) fixed[index] = step.value;
      else unfinished.push(one);
    }
    pending = unfinished;
  }
  return fixed;
}

/** The same input where its text is one that it has had. */
function withText(first: Input, last: Input, source: string): Input {
  return [first, last].find((input) => input.source === source) ?? { ...first, source };
}

/** What was linted in an earlier round is not linted again. */
function withMemory(cache: DraftCache | undefined): Pick<DraftCache, 'find' | 'keep'> {
  const known = new Map<Input, Linted>();
  return {
    find: async (project, input, linters) =>
      known.get(input) ?? cache?.find(project, input, linters),
    keep(project, input, linted) {
      known.set(input, linted);
      cache?.keep(project, input, linted);
    },
  };
}
