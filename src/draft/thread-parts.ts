import { type Span, trimSpan } from '../text/span.ts';
import { type BodyLine, cutAtLines } from './blocks.ts';

/** The parts of a thread: what stands between the lines that divide it. Empty parts are dropped. */
export function threadParts(
  source: string,
  body: Span,
  lines: readonly BodyLine[],
  divides: (line: string) => boolean = isDivider,
): Span[] {
  return cutAtLines(lines, body, divides)
    .map((piece) => trimSpan(source, piece))
    .filter((piece) => piece.end > piece.start);
}

/** A line of exactly `---`. */
function isDivider(line: string): boolean {
  return line.trimEnd() === '---';
}
