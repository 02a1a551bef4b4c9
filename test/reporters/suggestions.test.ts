import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../src/core/say.ts';
import { paintFor } from '../../src/reporters/paint.ts';
import { fixableIn, suggestions } from '../../src/reporters/suggestions.ts';
import { edit, finding, fixOf, reportWith } from '../fix/sample-diagnostics.ts';

const plain = paintFor(false);

function shown(source: string, ...edits: readonly ReturnType<typeof edit>[]): string[] {
  return suggestions(finding('rule', [fixOf(edits, false)]), source, 60, plain, inEnglish);
}

describe('what a person is to decide on', () => {
  it('shows the line before and after', () => {
    expect(shown('one\r\ntwo\r\nthree', edit(5, 8, 'TWO'))).toEqual(['Mend it:', '- two', '+ TWO']);
  });

  it('shows the words around a change in a line without end', () => {
    const source = `${'a '.repeat(30_000)}HERE${' b'.repeat(30_000)}`;
    const lines = shown(source, edit(60_000, 60_004, 'THERE'));
    expect(lines.length).toBeLessThanOrEqual(14);
    expect(lines.join(' ')).toMatch(/- a.*HERE b.*\+ a.*THERE b/);
  });

  it('says how much more there is', () => {
    const source = 'line\n'.repeat(50);
    const edits = Array.from({ length: 50 }, (_, number) => edit(number * 5, number * 5, '- '));
    expect(shown(source, ...edits).at(-1)).toContain('88 more');
  });

  it('acts on no terminal', () => {
    expect(shown('a\u001b[31m\u202eb', edit(0, 1, '\u001b[2J')).join('')).not.toMatch(
      /[\u001b\u202e]/,
    );
  });

  it('is nothing where a fix is safe, or where the draft switches the rule off', () => {
    const edits = [edit(0, 1, 'b')];
    expect(suggestions(finding('rule', [fixOf(edits)]), 'a', 60, plain, inEnglish)).toEqual([]);
    const off = finding('rule', [fixOf(edits, false)], { suppressed: { reason: undefined } });
    expect(suggestions(off, 'a', 60, plain, inEnglish)).toEqual([]);
  });
});

it('counts the findings that can be fixed without asking', () => {
  const safe = fixOf([edit(0, 1, 'b')]);
  const diagnostics = [
    finding('safe', [safe]),
    finding('unsafe', [{ ...safe, safe: false }]),
    finding('none', []),
    finding('off', [safe], { suppressed: { reason: undefined } }),
  ];
  expect(fixableIn([{ report: reportWith(diagnostics), source: 'a' }])).toBe(1);
});
