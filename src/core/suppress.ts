import type { Defect } from '../draft/defects.ts';
import type { Disabled, Draft } from '../draft/draft.ts';
import { didYouMean } from '../text/nearest-name.ts';
import type { Diagnostic } from './diagnostic.ts';
import { CRASHED, defectFinding } from './finding.ts';
import { type Finished, finishFindings } from './finish.ts';
import type { Wording } from './wording.ts';

type Suppressing = Finished & Pick<Draft, 'disabled'>;

/**
 * The diagnostics of the rules that looked at a draft, those marked that it switches off, and with them what it
 * switches off in vain, as far as that can be judged by now.
 */
export function withDisabled(
  found: readonly Diagnostic[],
  draft: Suppressing,
  looked: ReadonlySet<string>,
  judges: (one: Disabled) => boolean,
  wording: Wording,
): Diagnostic[] {
  if (draft.disabled.length === 0) return [...found];
  const marked = found.map((diagnostic) => {
    const by = draft.disabled.find((one) => isOff(diagnostic, one, looked));
    return by === undefined ? diagnostic : { ...diagnostic, suppressed: { reason: by.reason } };
  });
  const unused = draft.disabled.flatMap((one): Defect[] => {
    if (!judges(one) || found.some((diagnostic) => isOff(diagnostic, one, looked))) return [];
    return [{ id: 'unused-disable', data: { rule: one.rule ?? 'postlint' }, span: one.span }];
  });
  return [...marked, ...finishFindings(unused.map(defectFinding), draft, wording)];
}

/** What is wrong with a draft as a file cannot be switched off, nor can the crash of a rule. */
function isOff(
  { ruleId, messageId, span }: Diagnostic,
  { rule, range }: Disabled,
  rules: ReadonlySet<string>,
): boolean {
  if (rule === undefined ? !rules.has(ruleId) : rule !== ruleId) return false;
  return messageId !== CRASHED && range.start <= span.start && span.start <= range.end;
}

/** Names of rules that a draft switches off and that there are not. */
export function unknownRules(
  { disabled }: Pick<Draft, 'disabled'>,
  known: readonly string[],
): Defect[] {
  return disabled.flatMap(({ rule, span }): Defect[] => {
    if (rule === undefined || known.includes(rule)) return [];
    return [{ id: 'unknown-rule', data: { rule, suggestion: didYouMean(rule, known) }, span }];
  });
}
