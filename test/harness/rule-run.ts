import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { Rule } from '../../src/core/rule.ts';
import { createLinter } from '../../src/index.ts';
import type { ExpectedProblem, ValidCase } from './rule-cases.ts';

/** Everything that a rule, alone in the real engine, says about a draft. */
export function runRule(rule: Rule, one: ValidCase): Diagnostic[] {
  const { draft, options, accounts, publisher, own, before = [], after = [] } = one;
  const { path, format, phase, platforms, now } = one;
  const files = one.files && ((url: string) => one.files?.[url]);
  const config = {
    extends: [],
    rules: { [rule.id]: { ...options } },
    ...(accounts && { accounts }),
    ...(publisher && { publisher }),
    ...(own && { own }),
  };
  const linter = createLinter(config, { rules: [rule] });
  const where = { format, phase, platforms, now, files };
  for (const other of before) linter.lint(other, where);
  const { diagnostics } = linter.lint(draft, { ...where, path });
  for (const other of after) linter.lint(other, where);
  const overRun = linter
    .finish()
    .flatMap((found) => (found.draft === before.length ? found.diagnostics : []));
  // What is wrong with the draft as a file is no rule's finding.
  return [...diagnostics, ...overRun].filter(({ ruleId }) => ruleId === rule.id);
}

/** A diagnostic as far as a case describes it. */
export function asExpected(
  found: Diagnostic,
  draft: string,
  expected: ExpectedProblem | undefined,
): object {
  const described = {
    ...found,
    at: withLineFeeds(draft.slice(found.span.start, found.span.end)),
    data: pick(found.data, Object.keys(expected?.data ?? found.data)),
  };
  return pick(described, Object.keys(expected ?? { messageId: '', at: '' }));
}

function pick(object: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => keys.includes(key)));
}

export function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** What no diagnostic may be, whatever the case expects. */
export function faultsIn(found: Diagnostic, rule: Rule, draft: string): string[] {
  const { start, end } = found.span;
  const message = rule.messages[found.messageId];
  const faults: string[] = [];
  if (message === undefined) faults.push(`the rule has no message “${found.messageId}”`);
  if (!(start >= 0 && start < end && end <= draft.length))
    faults.push(`the span ${start}–${end} is empty or outside of the draft`);
  for (const [written, filled] of [
    [message?.text, found.message],
    [message?.help, found.help],
  ]) {
    // Only names that the message itself asks for: the text of a draft may hold braces, too.
    for (const [name] of (written ?? '').matchAll(/\{\w+\}/g))
      if (filled?.includes(name)) faults.push(`${name} was left in “${filled}”`);
  }
  return faults;
}
