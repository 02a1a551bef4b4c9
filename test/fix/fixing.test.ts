import { describe, expect, it } from 'vitest';
import { fixed } from '../../src/core/fixing.ts';
import type { Diagnostic, Report } from '../../src/index.ts';
import { edit, finding, fixOf, reportWith } from './sample-diagnostics.ts';

/** A finding for each place where a text stands, with its replacement. */
function replacing(ruleId: string, from: string, to: string): (source: string) => Diagnostic[] {
  return (source) =>
    [...source.matchAll(new RegExp(from, 'g'))].map(({ index, 0: { length } }) =>
      finding(ruleId, [fixOf([edit(index, index + length, to)])]),
    );
}

function linting(...rules: ((source: string) => Diagnostic[])[]): (source: string) => Report {
  return (source) => reportWith(rules.flatMap((rule) => rule(source)));
}

const bad = (source: string) => (source.includes('BAD') ? [finding('bad', [])] : []);

describe('to a fixed point', () => {
  it('makes the fixes that others have made possible', () => {
    const lint = linting(replacing('first', 'a', 'b'), replacing('second', 'b', 'c'));
    const { output, applied, report } = fixed('a-b', lint);
    expect(output).toBe('c-c');
    expect(applied.map(({ ruleId }) => ruleId)).toEqual(['first', 'second', 'second']);
    expect(report.diagnostics).toEqual([]);
  });

  it('stops where a text comes back', () => {
    const lint = linting(replacing('there', 'a', 'b'), replacing('back', 'b', 'a'));
    expect(fixed('a', lint).output).toBe('a');
  });

  it('stops where a text only ever grows', () => {
    const { output, report } = fixed('a', linting(replacing('grows', 'a$', 'aa')));
    expect(output.length).toBeLessThan(20);
    expect(report.diagnostics).toHaveLength(1);
  });

  it('lints once where nothing can be mended', () => {
    let count = 0;
    const { output } = fixed('BAD', (source) => {
      count++;
      return linting(bad)(source);
    });
    expect([output, count]).toEqual(['BAD', 1]);
  });
});

describe('without a new problem', () => {
  it('leaves the fix out that makes one, and makes those of other rules', () => {
    const lint = linting(replacing('harmless', 'a', 'b'), replacing('harmful', 'x', 'BAD'), bad);
    const { output, report } = fixed('a x', lint);
    expect(output).toBe('b x');
    expect(report.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['harmful']);
  });

  it('leaves out only the one of a rule’s fixes that makes one', () => {
    const harmful = (source: string) => [
      ...replacing('rule', 'x', 'BAD')(source),
      ...replacing('rule', 'a', 'b')(source),
    ];
    expect(fixed('a x a', linting(harmful, bad)).output).toBe('b x b');
  });

  it('a problem on another target is a new one', () => {
    const both = (source: string) => [
      finding('rule', [fixOf([edit(0, 1, 'b')])], { targets: source === 'a' ? ['x'] : ['y'] }),
    ];
    expect(fixed('a', linting(both)).output).toBe('a');
  });

  it('one that was there before is none', () => {
    const { output } = fixed('BAD x', linting(bad, replacing('rule', 'x', 'BAD')));
    expect(output).toBe('BAD BAD');
  });
});
