import { fixFor, withEdits } from '../core/apply-fixes.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Fix } from '../core/rule.ts';
import type { Say } from '../core/say.ts';
import { lineDiff } from '../text/line-diff.ts';
import { safeLine } from '../text/safe-text.ts';
import { hullOf, type Span } from '../text/span.ts';
import type { Paint } from './paint.ts';
import type { Result } from './reporter.ts';
import { wrap } from './wrap.ts';

/** More lines than this are read in an editor. */
const MOST_LINES = 12;

/** As much text as tells where a change is. */
const CONTEXT = 100;

/** How many findings `--fix` would try to mend. */
export function fixableIn(results: readonly Result[]): number {
  return results
    .flatMap(({ report }) => report.diagnostics)
    .filter((diagnostic) => fixFor(diagnostic) !== undefined).length;
}

/** The changes that only a person can decide on, each with its title and the lines that it is about. */
export function suggestions(
  { fixes, suppressed }: Diagnostic,
  source: string,
  columns: number,
  paint: Paint,
  say: Say,
): string[] {
  if (suppressed !== undefined) return [];
  return fixes
    .filter(({ safe }) => !safe)
    .flatMap((fix) => [
      `${safeLine(fix.title)}:`,
      ...changedLines(fix, source, columns, paint, say),
    ]);
}

function changedLines(fix: Fix, source: string, columns: number, paint: Paint, say: Say): string[] {
  const hull = hullOf(fix.edits.map(({ span }) => span));
  if (hull === undefined) return [];
  const { start, end } = around(hull, source);
  const before = source.slice(start, end);
  const edits = fix.edits.map(({ span, text }) => ({
    span: { start: span.start - start, end: span.end - start },
    text,
  }));
  const signed = (sign: string, line: string) =>
    wrap(safeLine(line), columns - 2).map((piece, index) => (index === 0 ? sign : '  ') + piece);
  const lines = lineDiff(linesOf(before), linesOf(withEdits(before, edits))).flatMap(
    ({ removed, added }) => [
      ...removed.flatMap((line) => signed('- ', line).map(paint.red)),
      ...added.flatMap((line) => signed('+ ', line).map(paint.green)),
    ],
  );
  const more = lines.length - MOST_LINES;
  return more > 0
    ? [...lines.slice(0, MOST_LINES), paint.dim(say('… and {count} more lines', { count: more }))]
    : lines;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** The words around a change, as far as its lines go: a post may be one long line. */
function around({ start, end }: Span, text: string): Span {
  const before = linesOf(text.slice(Math.max(0, start - CONTEXT), start)).at(-1) ?? '';
  const after = linesOf(text.slice(end, end + CONTEXT))[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}
