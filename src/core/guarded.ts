import { crashFinding, type Finding } from './finding.ts';
import type { Rule } from './rule.ts';

/** A rule that throws is reported, and all others still run. */
export function guarded(rule: Rule, work: () => Finding[]): Finding[] {
  try {
    return work();
  } catch (error) {
    return [crashFinding(rule, error)];
  }
}
