import type { Fixed } from '../core/fixing.ts';
import type { DraftCache } from '../node/cache/draft-cache.ts';
import { reasonOf } from '../node/error-reason.ts';
import { fixInputs } from '../node/fix-inputs.ts';
import type { ConfigFor, Input } from '../node/lint-files.ts';
import { lintMany } from '../node/lint-many.ts';
import { shownPath } from '../node/paths.ts';
import { clearLeftovers, replaceFile } from '../node/replace-file.ts';
import { paintFor } from '../reporters/paint.ts';
import { safeLine } from '../text/safe-text.ts';
import { unifiedDiff } from '../text/unified-diff.ts';
import type { Fixing } from './fixing.ts';
import type { Inputs } from './inputs.ts';

/** What drafts are linted with, between their fixes. */
export interface LintHow {
  readonly configFor: ConfigFor;
  readonly cache: DraftCache | undefined;
}

/** Where diffs and counts go. */
interface Outlet {
  readonly out: (text: string) => void;
  readonly error: { write(text: string): unknown };
  readonly color: boolean;
}

/** The drafts of a call after their safe fixes, which are written to the files, or shown as diffs. */
export async function fixFiles(
  fixing: Fixing,
  { each, errors, world }: Inputs,
  { configFor, cache }: LintHow,
  outlet: Outlet,
): Promise<Inputs> {
  const inputs = [...each];
  if (fixing === 'write') clearFolders(inputs);
  const fixed = await fixInputs(
    inputs,
    (all, rounds) => lintMany({ count: all.length, each: all }, configFor, { cache: rounds }),
    cache,
  );
  const problems = [...errors];
  const after = inputs.map((input, index) => {
    const change = changeOf(input, fixed[index]);
    if (change === undefined) return { input, count: 0 };
    if (fixing === 'show') outlet.out(shownDiff(input, change.output, outlet.color));
    else if (!isWritten(input, change.output, problems)) return { input, count: 0 };
    return { input: { ...input, source: change.output }, count: change.applied.length };
  });
  const counts = after.flatMap(({ count }) => (count > 0 ? [count] : []));
  if (counts.length > 0) outlet.error.write(`postlint: ${sumOf(counts, fixing)}\n`);
  return { count: inputs.length, each: after.map(({ input }) => input), errors: problems, world };
}

function changeOf({ source }: Input, fixed: Fixed | undefined): Fixed | undefined {
  return fixed === undefined || fixed.output === source ? undefined : fixed;
}

/** What a killed run has left is in the way of nobody, but of no use either. */
function clearFolders(inputs: readonly Input[]): void {
  for (const { where } of inputs) if (where.path !== undefined) clearLeftovers(where.path);
}

function isWritten({ source, where }: Input, output: string, problems: Error[]): boolean {
  const { path = '' } = where;
  try {
    replaceFile(path, Buffer.from(source), Buffer.from(output));
    return true;
  } catch (error) {
    problems.push(new Error(`${path} was not fixed: ${reasonOf(error)}.`));
    return false;
  }
}

/** A patch for programs; on a terminal and in GitHub's log, which obey what they show, a picture of one. */
function shownDiff({ source, where }: Input, output: string, color: boolean): string {
  const diff = unifiedDiff(
    where.path === undefined ? 'standard input' : shownPath(where.path),
    source,
    output,
  );
  if (!process.stdout.isTTY && process.env.GITHUB_ACTIONS !== 'true') return diff;
  const paint = paintFor(color);
  const lines = diff.split('\n').map((line) => safeLine(line.replace(/\r$/, '')));
  const safe = lines.map((line) =>
    line.replaceAll('##[', '# #[').replace(/^([ +-]\s*)::/, '$1: :'),
  );
  const colored = { '+': paint.green, '-': paint.red, '@': paint.cyan } as const;
  return safe.map((line) => (colored[line.charAt(0) as '+'] ?? String)(line)).join('\n');
}

function sumOf(counts: readonly number[], fixing: Fixing): string {
  const fixes = counts.reduce((sum, one) => sum + one, 0);
  const found = `${fixes} ${fixes === 1 ? 'fix' : 'fixes'}`;
  const where = `${counts.length} ${counts.length === 1 ? 'draft' : 'drafts'}`;
  return fixing === 'write'
    ? `${found} written to ${where}.`
    : `${found} for ${where}; --fix writes them.`;
}
