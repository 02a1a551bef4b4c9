import { describe, expect, it } from 'vitest';
import type { Options, Rule } from '../../src/core/rule.ts';
import {
  type Cases,
  faultsOf,
  type InvalidCase,
  type RuleUnderTest,
  type ValidCase,
} from './rule-cases.ts';
import { asExpected, faultsIn, runRule, withLineFeeds } from './rule-run.ts';

/** Tests one rule, alone in the real engine, on drafts that it passes and drafts that it reports. */
export function ruleTester<M extends string, O extends Options>(
  ruleUnderTest: RuleUnderTest<M, O>,
  cases: Cases<M, O>,
): void {
  const rule: Rule = ruleUnderTest;
  describe(rule.id, () => {
    it('has a sound table of cases', () => {
      expect(faultsOf(rule, cases)).toEqual([]);
    });
    it.each(emptyDrafts)('says nothing about an empty draft: %j', (draft) => {
      expect(runRule(rule, { draft, platforms: ['linkedin/group', 'x'] })).toEqual([]);
    });
    describe('passes', () => {
      for (const one of cases.valid) it(titleOf(one), () => check(rule, { ...one, problems: [] }));
    });
    describe('reports', () => {
      for (const one of cases.invalid) it(titleOf(one), () => check(rule, one));
    });
  });
}

const emptyDrafts = ['', '\ufeff', ' \r\n\t\n', '---\nplatform: x\n---\n', '---\n---\n---\n'];

function titleOf({ name, draft }: ValidCase): string {
  const shown = name ?? JSON.stringify(draft);
  return shown.length > 100 ? `${shown.slice(0, 99)}…` : shown;
}

function check(rule: Rule, one: InvalidCase): void {
  const draft = withLineFeeds(one.draft);
  for (const written of [draft, draft.replaceAll('\n', '\r\n')]) {
    const found = runRule(rule, { ...one, draft: written });
    expect(found.flatMap((diagnostic) => faultsIn(diagnostic, rule, written))).toEqual([]);
    expect(
      found.map((diagnostic, index) => asExpected(diagnostic, written, one.problems[index])),
    ).toEqual(one.problems);
    expect(runRule(rule, { ...one, draft: written }), 'the same again').toEqual(found);
  }
}
