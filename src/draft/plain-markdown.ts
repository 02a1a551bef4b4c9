import type { Paragraph, Root } from 'mdast';
import { linesOf, type Point, pointsOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { textData } from './text-runs.ts';

/**
 * The tree of a text that holds no Markdown but paragraphs, the same as the parser's (a property test
 * compares them); undefined where a line might be more. More than half of all drafts need no parser.
 */
export function parsePlain(text: string): Root | undefined {
  const lines = linesOf(text);
  if (!lines.every((line) => isPlainLine(text.slice(line.start, line.end)))) return undefined;
  const toPoint = pointsOf(text);
  return {
    type: 'root',
    children: paragraphsOf(lines).map((paragraph) => paragraphNode(text, paragraph, toPoint)),
    position: { start: toPoint(0), end: toPoint(text.length) },
  };
}

/** No sign of Markdown anywhere, none of its blocks at the start, no white space that it would take away. */
export function isPlainLine(line: string): boolean {
  return !/[\\`*_[\]<&\0\t]|^(?:[ >+=-]|#{1,6}(?: |$)|~~~|\d{1,9}[.)])| $/.test(line);
}

function paragraphsOf(lines: readonly Span[]): Span[][] {
  const paragraphs: Span[][] = [];
  let open: Span[] | undefined;
  for (const line of lines) {
    if (line.end === line.start) open = undefined;
    else if (open !== undefined) open.push(line);
    else {
      open = [line];
      paragraphs.push(open);
    }
  }
  return paragraphs;
}

function paragraphNode(
  text: string,
  lines: readonly Span[],
  toPoint: (offset: number) => Point,
): Paragraph {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const runs = lines.map((line) => ({
    ...line,
    at: line.start - start,
    length: line.end - line.start,
  }));
  const position = { start: toPoint(start), end: toPoint(end) };
  const value = text.slice(start, end);
  return {
    type: 'paragraph',
    children: [{ type: 'text', value, data: textData(runs), position }],
    position,
  };
}
