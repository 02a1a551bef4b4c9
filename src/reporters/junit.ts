import { countInWords } from '../checks/wording/count-in-words.ts';
import type { Diagnostic, Report } from '../core/diagnostic.ts';
import type { Reporter, Result, View } from './reporter.ts';
import { adviceOf, nameOf, shownOf } from './shown.ts';
import { skipReasons } from './skip-reasons.ts';
import { element, XML_HEAD, xmlText } from './xml.ts';

/**
 * JUnit's XML, as build servers show it: a suite for each draft and in it a test for each target, since that is what
 * goes out or does not. Errors make a test fail; what is milder is its output.
 */
export const junit: Reporter = (results, _summary, view) => {
  const suites = results.map((result) => suiteOf(result, view));
  const all = suites.flatMap(({ cases }) => cases);
  const content = suites.map(({ name, cases }) =>
    element('testsuite', { name, ...countsOf(cases) }, cases.map(testcase)),
  );
  return `${XML_HEAD}\n${element('testsuites', { name: 'postlint', ...countsOf(all) }, content)}\n`;
};

interface Case {
  readonly name: string;
  readonly classname: string;
  readonly errors: readonly Diagnostic[];
  readonly others: readonly Diagnostic[];
  readonly skipped: Report['skipped'];
}

/** The test of what is wrong with a draft as a file, for whatever target. */
const WHOLE = 'draft';

function suiteOf({ report }: Result, view: View) {
  const name = nameOf(report);
  const found = shownOf(report, view);
  const targets = [...report.posts.map(({ target }) => target), ...found.flatMap(targetsOf)];
  const names = targets.length === 0 ? [WHOLE] : [...new Set(targets)];
  const cases = names.map((target): Case => {
    const here = found.filter((one) => targetsOf(one).includes(target));
    return {
      name: target,
      classname: name,
      errors: here.filter(({ severity }) => severity === 'error'),
      others: here.filter(({ severity }) => severity !== 'error'),
      skipped: report.skipped,
    };
  });
  return { name, cases };
}

function targetsOf({ targets }: Diagnostic): readonly string[] {
  return targets.length === 0 ? [WHOLE] : targets;
}

function countsOf(cases: readonly Case[]) {
  return {
    tests: cases.length,
    failures: cases.filter(({ errors }) => errors.length > 0).length,
    errors: 0,
    skipped: cases.filter(({ skipped }) => skipped !== undefined).length,
  };
}

function testcase({ name, classname, errors, others, skipped }: Case): string {
  return element('testcase', { name, classname }, [
    ...(skipped === undefined ? [] : [element('skipped', { message: skipReasons[skipped] })]),
    ...failures(errors),
    ...(others.length === 0 ? [] : [element('system-out', {}, others.map(line))]),
  ]);
}

/** One for all errors: most readers of the format show no other. */
function failures(errors: readonly Diagnostic[]): string[] {
  const [first, ...more] = errors;
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : ` (and ${countInWords(more.length, 'more error')})`;
  const said = { message: `${first.message}${others}`, type: first.ruleId };
  return [element('failure', said, errors.map(line))];
}

function line(diagnostic: Diagnostic): string {
  const { severity, loc, ruleId } = diagnostic;
  const place = `${loc.start.line}:${loc.start.column}`;
  return xmlText(`${severity} ${place} ${ruleId}: ${adviceOf(diagnostic)}`);
}
