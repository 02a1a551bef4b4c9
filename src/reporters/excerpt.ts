import { graphemesOf } from '../text/graphemes.ts';
import type { Point } from '../text/lines.ts';
import { safeLine } from '../text/safe-text.ts';
import type { Span } from '../text/span.ts';
import { widthOf } from '../text/width.ts';

/** The line of a source where a span begins, cut to a width, and a marker under the span's characters. */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
  readonly marker: string;
}

/** A grapheme with the place where it was written and the columns it takes. */
interface Cell {
  readonly text: string;
  readonly start: number;
  readonly width: number;
}

/**
 * Excerpts of a source, for spans and the points where they begin. A line is taken apart once for all
 * spans in it that follow one another: a hostile draft has a thousand in one long line.
 */
export function excerptsOf(source: string, columns: number) {
  let last: { readonly line: number; readonly cells: readonly Cell[] } | undefined;
  return (span: Span, begin: Point): Excerpt => {
    if (last?.line !== begin.line) last = { line: begin.line, cells: lineCells(source, begin) };
    return { line: begin.line, ...cut(last.cells, span, columns) };
  };
}

function cut(cells: readonly Cell[], span: Span, columns: number): Omit<Excerpt, 'line'> {
  const first = indexFrom(cells, span.start);
  const last = Math.max(first + 1, indexFrom(cells, span.end));
  const shown = windowOf(cells, first, last, columns);
  const before = cells.slice(shown.from, first);
  const marked = cells.slice(first, Math.min(last, shown.to));
  const [open, close] = [shown.from > 0 ? '…' : '', shown.to < cells.length ? '…' : ''];
  return {
    text: open + textOf(cells.slice(shown.from, shown.to)) + close,
    marker:
      ' '.repeat(open.length + widthOfCells(before)) +
      '^'.repeat(Math.max(1, widthOfCells(marked))),
  };
}

/** The cells of the line that holds a point. */
function lineCells(source: string, { offset, column }: Point): Cell[] {
  const cells: Cell[] = [];
  let at = offset - column + 1;
  const line = /^[^\n\r]*/.exec(source.slice(at))?.[0] ?? '';
  for (const grapheme of graphemesOf(line)) {
    const shown = safeLine(grapheme);
    cells.push({ text: shown, start: at, width: widthOf(shown) });
    at += grapheme.length;
  }
  return cells;
}

function indexFrom(cells: readonly Cell[], offset: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, text } = cells[middle] as Cell;
    if (start + text.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** As much of the line as fits: the marked characters, and what stands before them. */
function windowOf(cells: readonly Cell[], first: number, last: number, columns: number) {
  const room = Math.max(20, columns - 2);
  let from = first;
  let to = first;
  let width = 0;
  const fits = (cell: Cell | undefined) => cell !== undefined && width + cell.width <= room;
  const context = Math.floor(room / 3);
  while (from > 0 && width < context && fits(cells[from - 1])) width += cells[--from]?.width ?? 0;
  while (to < last && fits(cells[to])) width += cells[to++]?.width ?? 0;
  while (to < cells.length && to >= last && fits(cells[to])) width += cells[to++]?.width ?? 0;
  while (from > 0 && fits(cells[from - 1])) width += cells[--from]?.width ?? 0;
  return { from, to };
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('');
}

function widthOfCells(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
