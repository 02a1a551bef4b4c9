import { MissingLibrary } from '../text/missing-library.ts';
import { crashFinding, type Finding } from './finding.ts';
import type { Rule } from './rule.ts';

/** A rule that throws is reported, and all others still run. A missing library is the caller's to bring. */
export function guarded(rule: Rule, work: () => Finding[]): Finding[] {
  try {
    return work();
  } catch (error) {
    if (error instanceof MissingLibrary) throw error;
    return [crashFinding(rule, error)];
  }
}
