import { lastUpTo } from './last-up-to.ts';
import type { Offset, Span } from './span.ts';

/** A place as unist writes it: line and column count from 1, columns in UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: Offset;
}

/** The lines of a text, without their line ends (LF, CRLF or CR). */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    lines.push({ start, end: at });
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** The line that starts at an offset, and where the next one does (`limit` for the last). */
export function lineFrom(text: string, start: Offset, limit: Offset): Span & { next: Offset } {
  let end = start;
  while (end < limit && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  const crlf = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10;
  return { start, end, next: Math.min(limit, end + (crlf ? 2 : 1)) };
}

/** A function from an offset of `text` to its point; an offset inside a CRLF belongs to the line it ends. */
export function pointsOf(text: string): (offset: Offset) => Point {
  const starts = linesOf(text).map((line) => line.start);
  return (offset) => {
    const index = Math.max(
      0,
      lastUpTo(starts, offset, (start) => start),
    );
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1, offset };
  };
}
