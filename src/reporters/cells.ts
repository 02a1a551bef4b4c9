import { graphemesOf } from '../text/graphemes.ts';
import { safeLine } from '../text/safe-text.ts';
import { widthOf } from '../text/width.ts';

/** A grapheme on a terminal: how it is painted, and the columns that it takes. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  readonly style: Style | undefined;
}

type Style = (text: string) => string;

/** A text without line ends, character by character. */
export function cellsOf(text: string, style?: Style): Cell[] {
  return Array.from(graphemesOf(text), (grapheme) => {
    const shown = safeLine(grapheme);
    return { text: shown, width: widthOf(shown), style };
  });
}

export function widthOfCells(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** Cells as text, each stretch of one style painted at once. */
export function textOf(cells: readonly Cell[]): string {
  let text = '';
  for (let start = 0, end = 0; start < cells.length; start = end) {
    const style = cells[start]?.style;
    while (end < cells.length && cells[end]?.style === style) end++;
    const stretch = cells.slice(start, end).map((cell) => cell.text);
    text += style === undefined ? stretch.join('') : style(stretch.join(''));
  }
  return text;
}

/** Cells in rows of at most a width: broken at spaces, and inside a word that is longer than a row. */
export function wrapCells(cells: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  let start = 0;
  do {
    const { end, next } = rowFrom(cells, start, width);
    rows.push(withoutEnd(cells.slice(start, end)));
    start = next;
  } while (start < cells.length);
  return rows;
}

/** Where the row that begins at a cell ends, and where the next one begins. */
function rowFrom(cells: readonly Cell[], start: number, width: number) {
  let used = 0;
  let space = start;
  for (let at = start; at < cells.length; at++) {
    used += cells[at]?.width ?? 0;
    if (cells[at]?.text === ' ') space = at;
    if (used > width && at > start)
      return space > start ? { end: space, next: space + 1 } : { end: at, next: at };
  }
  return { end: cells.length, next: cells.length };
}

function withoutEnd(cells: readonly Cell[]): Cell[] {
  const last = cells.findLastIndex(({ text }) => text !== ' ');
  return cells.slice(0, last + 1);
}
