import { describe, expect, it } from 'vitest';
import { defineRule } from '../../src/core/rule.ts';
import { type Cases, faultsOf } from './rule-cases.ts';
import { faultsIn, runRule } from './rule-run.ts';

const noShouting = defineRule({
  id: 'shouting',
  scope: 'post',
  description: 'Posts in capital letters',
  severity: 'info',
  presets: [],
  messages: {
    loud: { text: '{count} loud words {in} {braces}', help: '' },
    never: { text: 'No case comes here', help: '' },
  },
  options: {},
  *check({ text }) {
    const loud = text.indexOf('LOUD');
    if (loud >= 0) yield { messageId: 'loud', data: { count: 1 }, span: { start: 9, end: 9 } };
  },
});

const problem = { messageId: 'loud', at: 'LOUD' } as const;

function faults(cases: Partial<Cases<'loud' | 'never', object & Record<string, never>>>) {
  return faultsOf(noShouting, { valid: [], invalid: [], ...cases }).join('\n');
}

describe('the table of cases', () => {
  it('refuses a case that stands in it twice, whatever its name', () => {
    const valid = [
      { draft: 'a', platforms: ['x'] },
      { platforms: ['x'], draft: 'a', name: 'again' },
    ];
    expect(faults({ valid })).toContain('twice');
    const invalid = [{ draft: 'a', platforms: ['x'], problems: [problem] }];
    expect(faults({ valid: valid.slice(0, 1), invalid })).toContain('twice');
  });

  it('refuses to leave a message without a case', () => {
    expect(faults({ invalid: [{ draft: 'LOUD', problems: [problem] }] })).toContain('“never”');
  });

  it('refuses an invalid case without a problem', () => {
    expect(faults({ invalid: [{ draft: 'LOUD', problems: [] }] })).toContain('lists no problem');
  });

  it.each(['LOUD LOUD', 'quiet'])('refuses a place that is not one place: %j', (draft) => {
    expect(faults({ invalid: [{ draft, problems: [problem] }] })).toContain('“LOUD”');
  });
});

describe('what a rule yields', () => {
  it('refuses an empty span and names that nothing was put in for', () => {
    const draft = 'This is LOUD';
    const found = runRule(noShouting, { draft, platforms: ['x'] });
    expect(found.flatMap((one) => faultsIn(one, noShouting, draft)).join('\n')).toMatch(
      /span 9–9[\s\S]*\{in\}[\s\S]*\{braces\}/,
    );
  });
});
