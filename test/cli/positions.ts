import { expect } from 'vitest';
import type { Report } from '../../src/core/diagnostic.ts';

/** Line and column of an offset, counted by hand: LF, CRLF and CR end a line, columns are UTF-16 units from 1. */
export function pointAt(source: string, offset: number) {
  let line = 1;
  let start = 0;
  for (const end of source.matchAll(/\r\n|\n|\r/g)) {
    const next = end.index + end[0].length;
    if (next > offset) break;
    line++;
    start = next;
  }
  return { line, column: offset - start + 1, offset };
}

/** Every span of a report lies inside its text, and its points say the same as its offsets. */
export function expectInside({ path, diagnostics, posts }: Report, source: string): void {
  for (const { span, loc, postSpans, fixes, ruleId } of diagnostics) {
    const where = `${path}: ${ruleId}`;
    expectSpan(span, source.length, where);
    expect(loc.start, where).toEqual(pointAt(source, span.start));
    expect(loc.end, where).toEqual(pointAt(source, span.end));
    for (const { target, part, span: inPost } of postSpans) {
      // Accounts of one network share a target, and each has its own tags below the text.
      const same = posts.filter((one) => one.target === target && one.part === part);
      expectSpan(inPost, Math.max(...same.map(({ text }) => text.length)), where);
    }
    for (const edit of fixes.flatMap(({ edits }) => edits)) {
      expectSpan(edit.span, source.length, where);
    }
  }
}

function expectSpan({ start, end }: { start: number; end: number }, length: number, where: string) {
  expect(start, where).toBeGreaterThanOrEqual(0);
  expect(end, where).toBeGreaterThanOrEqual(start);
  expect(end, where).toBeLessThanOrEqual(length);
}
