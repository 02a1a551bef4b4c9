import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineDiff } from '../../src/text/line-diff.ts';
import { unifiedDiff } from '../../src/text/unified-diff.ts';

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 60 });

/** The second list, made of the first and the differences alone. */
function patched(before: readonly string[], after: readonly string[]): string[] {
  let at = 0;
  const result: string[] = [];
  for (const { at: start, removed, newAt, added } of lineDiff(before, after)) {
    result.push(...before.slice(at, start));
    expect(before.slice(start, start + removed.length)).toEqual(removed);
    expect(result.length).toBe(newAt);
    result.push(...added);
    at = start + removed.length;
  }
  return [...result, ...before.slice(at)];
}

describe('differences of lines', () => {
  it('lead from the one to the other', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        expect(patched(before, after)).toEqual(after);
      }),
    );
  });

  it('are none between a text and itself', () => {
    expect(lineDiff(['a', 'b'], ['a', 'b'])).toEqual([]);
  });

  it('name one line where one has changed', () => {
    expect(lineDiff(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([
      { at: 1, removed: ['b'], newAt: 1, added: ['x'] },
    ]);
  });

  it('are right for lists that have nothing in common, however long', () => {
    const before = Array.from({ length: 30_000 }, (_, index) => `a${index}`);
    const after = before.map((line) => `${line}!`);
    expect(patched(before, after)).toEqual(after);
  });
});

describe('the diff of a text', () => {
  it('is empty where nothing differs', () => {
    expect(unifiedDiff('a.md', 'a\n', 'a\n')).toBe('');
  });

  it('quotes a name that would end its line', () => {
    const [first] = unifiedDiff('a\n+++ b.md', 'a\n', 'b\n').split('\n');
    expect(first).toBe('--- "a/a\\n+++ b.md"');
  });
});
