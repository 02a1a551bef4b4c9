import { type Point, pointsOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** SARIF counts without a byte-order mark (2.1.0, 3.30.1); postlint's places are those of the file. */
const MARK = '\ufeff';

/** A function from a place in a draft to SARIF's region, with lines and columns and in characters. */
export function regionsOf(source: string) {
  const marked = source.startsWith(MARK) ? 1 : 0;
  const pointAt = pointsOf(source);
  const columnAt = ({ line, column }: Point) =>
    line === 1 ? Math.max(1, column - marked) : column;
  return ({ start, end }: Span) => {
    const [from, to] = [pointAt(start), pointAt(end)];
    const offset = Math.max(0, start - marked);
    return {
      startLine: from.line,
      startColumn: columnAt(from),
      endLine: to.line,
      endColumn: columnAt(to),
      charOffset: offset,
      charLength: Math.max(0, end - marked) - offset,
    };
  };
}
