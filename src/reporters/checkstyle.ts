import type { Diagnostic } from '../core/diagnostic.ts';
import type { Reporter, Result, View } from './reporter.ts';
import { adviceOf, nameOf, shownOf } from './shown.ts';
import { element, XML_HEAD } from './xml.ts';

/** Checkstyle's XML, which many build servers read: a file for each draft, an error for each finding. */
export const checkstyle: Reporter = (results, _summary, view) => {
  const linted = results.filter(({ report }) => report.skipped === undefined);
  const files = linted.map((result) => file(result, view));
  return `${XML_HEAD}\n${element('checkstyle', { version: '4.3' }, files)}\n`;
};

function file({ report }: Result, view: View): string {
  return element('file', { name: nameOf(report) }, shownOf(report, view).map(error));
}

function error(diagnostic: Diagnostic): string {
  const { loc, severity, ruleId } = diagnostic;
  return element('error', {
    line: loc.start.line,
    column: loc.start.column,
    severity,
    message: adviceOf(diagnostic),
    source: `postlint.${ruleId}`,
  });
}
