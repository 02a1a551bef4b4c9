import { graphemesOf } from '../text/graphemes.ts';
import { linesOf } from '../text/lines.ts';
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

export function excerptOf(source: string, span: Span, line: number, columns: number): Excerpt {
  const whole = linesOf(source)[line - 1] ?? { start: 0, end: 0 };
  const cells = cellsOf(source.slice(whole.start, whole.end), whole.start);
  const first = indexFrom(cells, span.start);
  const last = Math.max(first + 1, indexFrom(cells, Math.min(span.end, whole.end)));
  const shown = windowOf(cells, first, last, columns);
  const before = cells.slice(shown.from, first);
  const marked = cells.slice(first, Math.min(last, shown.to));
  const [open, close] = [shown.from > 0 ? '…' : '', shown.to < cells.length ? '…' : ''];
  return {
    line,
    text: open + textOf(cells.slice(shown.from, shown.to)) + close,
    marker:
      ' '.repeat(open.length + widthOfCells(before)) +
      '^'.repeat(Math.max(1, widthOfCells(marked))),
  };
}

function cellsOf(text: string, base: number): Cell[] {
  const cells: Cell[] = [];
  let at = base;
  for (const grapheme of graphemesOf(text)) {
    const shown = safeLine(grapheme);
    cells.push({ text: shown, start: at, width: widthOf(shown) });
    at += grapheme.length;
  }
  return cells;
}

function indexFrom(cells: readonly Cell[], offset: number): number {
  const index = cells.findIndex(({ start, text }) => start + text.length > offset);
  return index < 0 ? cells.length : index;
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
