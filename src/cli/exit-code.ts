import { CRASHED } from '../core/finding.ts';
import type { Result, Summary } from '../reporters/reporter.ts';

export const exitCode = {
  clean: 0,
  /** An error remains, or there are more warnings than allowed. */
  findings: 1,
  /** Usage, configuration, or a path that cannot be opened. */
  usage: 2,
  /** A fault of postlint or of a rule. */
  fault: 3,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** What the findings alone say; `exitZero` forgives them, but not a crash. */
export function exitCodeOf(
  results: readonly Result[],
  { errors, warnings }: Summary,
  limits: { readonly maxWarnings: number | undefined; readonly exitZero: boolean },
): ExitCode {
  const crashed = results.some(({ report }) =>
    report.diagnostics.some(({ messageId }) => messageId === CRASHED),
  );
  if (crashed) return exitCode.fault;
  if (limits.exitZero) return exitCode.clean;
  const tooMany = limits.maxWarnings !== undefined && warnings > limits.maxWarnings;
  return errors > 0 || tooMany ? exitCode.findings : exitCode.clean;
}
