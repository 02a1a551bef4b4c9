import { type Diagnostic, type Report, type ReportedPost, standing } from '../core/diagnostic.ts';
import { safeLine } from '../text/safe-text.ts';
import { placesOf } from './places.ts';
import type { Reporter } from './reporter.ts';
import { totalsInWords } from './totals.ts';

/**
 * Annotations for GitHub's checks, and a line that sums up. GitHub shows no more than ten errors and ten
 * warnings of a step (https://github.com/orgs/community/discussions/26680), so the gravest come first.
 */
export const github: Reporter = (results, summary, { quiet }) => {
  const found = results.flatMap(({ report }) =>
    standing(report.diagnostics).map((diagnostic) => ({ report, diagnostic })),
  );
  const lines = gravestFirst.flatMap((severity) =>
    quiet && severity !== 'error'
      ? []
      : found
          .filter(({ diagnostic }) => diagnostic.severity === severity)
          .map(({ report, diagnostic }) => annotation(report, diagnostic)),
  );
  return `${[...lines, totalsInWords(summary)].join('\n')}\n`;
};

const gravestFirst = ['error', 'warning', 'info'] as const;

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** `::error file=a.md,line=1::What is wrong`. */
function annotation({ path, posts }: Report, diagnostic: Diagnostic): string {
  const { severity, message, help } = diagnostic;
  const properties = Object.entries({
    ...(path === undefined ? {} : { file: path, ...placeOf(diagnostic) }),
    title: titleOf(diagnostic, posts),
  }).map(([name, value]) => `${name}=${escapedProperty(value)}`);
  const text = [message, help].filter((part) => part !== '').map(escapedText);
  return `::${commands[severity]} ${properties.join(',')}::${text.join(LINE_END)}`;
}

/** The runner takes columns only where a problem stands on one line (`ValidateLinesAndColumns` in actions/runner). */
function placeOf({ loc: { start, end } }: Diagnostic): Readonly<Record<string, string>> {
  const lines = { line: `${start.line}`, endLine: `${end.line}` };
  return start.line === end.line
    ? { ...lines, col: `${start.column}`, endColumn: `${end.column}` }
    : lines;
}

function titleOf(diagnostic: Diagnostic, posts: readonly ReportedPost[]): string {
  const { ruleId, part } = diagnostic;
  const where = [...placesOf(diagnostic, posts), ...(part === undefined ? [] : [`post ${part}`])];
  return where.length === 0 ? ruleId : `${ruleId} (${where.join(', ')})`;
}

const LINE_END = '%0A';

/** As `escapeData` of actions/toolkit does; line ends are gone by then, and the old commands lose their sign. */
function escapedText(text: string): string {
  return safeLine(text).replaceAll('##[', '# #[').replaceAll('%', '%25');
}

/** As its `escapeProperty` does. */
function escapedProperty(text: string): string {
  return escapedText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
