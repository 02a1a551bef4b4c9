import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../src/core/apply-fixes.ts';
import type { Fix } from '../../src/index.ts';
import { edit, finding, fixOf } from './sample-diagnostics.ts';

/** What becomes of a text by the fixes of as many findings, which are rules `0`, `1`, `2` … */
function outcome(source: string, ...fixes: readonly Fix[]) {
  const { output, applied } = applyFixes(
    source,
    fixes.map((fix, index) => finding(String(index), [fix])),
  );
  return { output, applied: applied.map(({ ruleId }) => ruleId).join('') };
}

describe('fixes that do not touch', () => {
  it('are all made, whatever their order', () => {
    expect(outcome('abcdef', fixOf([edit(4, 5, 'E')]), fixOf([edit(0, 1, 'AAA')]))).toEqual({
      output: 'AAAbcdEf',
      applied: '01',
    });
  });

  it('may lie inside of each other', () => {
    const outer = fixOf([edit(0, 1, ''), edit(5, 6, '')]);
    expect(outcome('*a_b_*', outer, fixOf([edit(3, 3, '!')]))).toEqual({
      output: 'a_!b_',
      applied: '01',
    });
  });
});

describe('fixes that touch', () => {
  it.each<[string, Fix]>([
    ['overlap', fixOf([edit(2, 4, 'x')])],
    ['put something in between', fixOf([edit(1, 1, 'x')])],
    ['stand side by side', fixOf([edit(3, 4, 'x')])],
    ['touch with one of several edits', fixOf([edit(5, 6, 'x'), edit(2, 2, 'x')])],
  ])('the first one wins, and no half of the other is made: they %s', (_, second) => {
    expect(outcome('abcdef', fixOf([edit(1, 3, 'BC')]), second)).toEqual({
      output: 'aBCdef',
      applied: '0',
    });
  });

  it('what is not made keeps nobody else away', () => {
    const three = [[edit(0, 2, '1')], [edit(1, 5, '2')], [edit(4, 6, '3')]].map((one) =>
      fixOf(one),
    );
    expect(outcome('abcdef', ...three)).toEqual({ output: '1cd3', applied: '02' });
  });
});

describe('fixes that cannot be made', () => {
  it.each<[string, Fix['edits']]>([
    ['behind the end', [edit(3, 4, 'x')]],
    ['before the beginning', [edit(-1, 1, 'x')]],
    ['backwards', [edit(2, 1, 'x')]],
    ['between offsets', [edit(0.5, 1, 'x')]],
    ['on top of each other', [edit(0, 2, 'x'), edit(1, 3, 'y')]],
    ['twice at one place', [edit(1, 1, 'x'), edit(1, 1, 'y')]],
  ])('are left out: %s', (_, edits) => {
    expect(outcome('abc', fixOf(edits))).toEqual({ output: 'abc', applied: '' });
  });
});

describe('which fix is made', () => {
  const unsafe = fixOf([edit(0, 1, 'unsafe')], false);
  const safe = fixOf([edit(0, 1, 'safe')]);

  it.each<[string, boolean, readonly Fix[], string]>([
    ['no unsafe one', true, [unsafe], 'a'],
    ['the first safe one', true, [unsafe, safe], 'safe'],
    ['the first of any, where all are wanted', false, [unsafe, safe], 'unsafe'],
  ])('%s', (_, safeOnly, fixes, output) => {
    expect(applyFixes('a', [finding('rule', fixes)], { safeOnly }).output).toBe(output);
  });

  it('none where the draft switches the rule off', () => {
    const off = finding('rule', [safe], { suppressed: { reason: undefined } });
    expect(applyFixes('a', [off], { safeOnly: false })).toEqual({ output: 'a', applied: [] });
  });
});

it.each(['\n', '\r\n', '\r'])('new lines end as the others do: %j', (end) => {
  const { output } = applyFixes(`ab${end}c`, [finding('rule', [fixOf([edit(1, 1, '\n')])])]);
  expect(output).toBe(`a${end}b${end}c`);
});
