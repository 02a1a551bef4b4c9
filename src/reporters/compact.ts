import type { Diagnostic, Report } from '../core/diagnostic.ts';
import { safeLine } from '../text/safe-text.ts';
import type { Reporter } from './reporter.ts';
import { withoutRunnerCommands } from './runner-commands.ts';
import { nameOf, shownOf } from './shown.ts';

/** `path:line:column: severity: message (rule)`, a line for each finding, as editors read those of compilers. */
export const compact: Reporter = (results, _summary, view) =>
  withoutRunnerCommands(
    results
      .flatMap(({ report }) => shownOf(report, view).map((one) => `${line(report, one)}\n`))
      .join(''),
  );

function line(report: Report, { loc: { start }, severity, message, ruleId }: Diagnostic): string {
  const place = `${nameOf(report)}:${start.line}:${start.column}`;
  return `${place}: ${severity}: ${safeLine(message)} (${safeLine(ruleId)})`;
}
