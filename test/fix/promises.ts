import { expect } from 'vitest';
import { applyFixes, fixFor } from '../../src/core/apply-fixes.ts';
import { fixed, gravityIn } from '../../src/core/fixing.ts';
import type { Report } from '../../src/index.ts';

/** Whether there is anything that may be done without asking. */
export function isFixable({ diagnostics }: Report): boolean {
  return diagnostics.some((diagnostic) => fixFor(diagnostic) !== undefined);
}

/** What is wrong in a report and was not in another, or is graver. */
export function worseIn(report: Report, before: Report): string[] {
  const known = gravityIn(before);
  return [...gravityIn(report)].flatMap(([kind, grave]) =>
    grave > (known.get(kind) ?? 0) ? [kind] : [],
  );
}

/** What every draft is owed that is fixed, whatever is in it. */
export function expectPromisesKept(source: string, lint: (source: string) => Report): void {
  const before = lint(source);
  if (!isFixable(before)) return;
  const { output, report } = fixed(source, lint);
  expect(worseIn(report, before), `new in ${output}`).toEqual([]);
  expect(output.startsWith('\ufeff')).toBe(source.startsWith('\ufeff'));
  expect(lineEndsOf(output), `line ends of ${output}`).toEqual(lineEndsOf(source));
  expect(fixed(output, lint).output, 'fixed again').toBe(output);
  expect(lostIn(source, before), `lost in ${output}`).toEqual([]);
}

/** Which line ends there are; how many of them is a fix’s own business. */
function lineEndsOf(text: string): string[] {
  return [...new Set(text.match(/\r\n|\n|\r/g))].sort();
}

/** What these take out was never for readers: the names of parameters, tags and entities. */
const FOR_MACHINES = ['tracking-parameters', 'html-leak'];

/** The words that the first round of fixes takes out and does not write again, and text that it touches unasked. */
function lostIn(source: string, { diagnostics }: Report): string[] {
  const { output, applied } = applyFixes(source, diagnostics);
  const edits = applied
    .flatMap(({ ruleId, edits }) => edits.map((edit) => ({ ...edit, ruleId })))
    .sort((one, other) => one.span.start - other.span.start);
  let at = 0;
  let found = 0;
  const lost = edits.flatMap(({ span, text, ruleId }) => {
    const kept = source.slice(at, span.start);
    const isKept = output.startsWith(kept, found);
    found += kept.length + text.replace(/\n/g, /\r?\n|\r/.exec(source)?.[0] ?? '\n').length;
    at = span.end;
    const gone = FOR_MACHINES.includes(ruleId) ? '' : wordsOf(source.slice(span.start, span.end));
    return [...(isKept ? [] : [kept]), ...(gone === wordsOf(text) ? [] : [gone])];
  });
  return output.endsWith(source.slice(at)) ? lost : [...lost, source.slice(at)];
}

/** Letters and digits as a reader takes them in. */
function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
