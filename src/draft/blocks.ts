import { linesOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** A line of a draft's body, and whether it stands inside a fenced code block. */
export interface BodyLine {
  readonly span: Span;
  readonly text: string;
  readonly fenced: boolean;
}

/** The lines of a body in draft offsets. Code fences are followed: what looks like a heading or a `---` in them is code. */
export function bodyLines(source: string, body: Span): BodyLine[] {
  let open: string | undefined;
  return plainLines(source, body).map(({ span, text }) => {
    const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
    const fenced = open !== undefined || fence !== undefined;
    if (open === undefined) open = fence;
    else if (fence?.startsWith(open) && text.trim() === fence) open = undefined;
    return { span, text, fenced };
  });
}

/** The lines of a text that is no Markdown: nothing in it is fenced. */
export function plainLines(source: string, body: Span): BodyLine[] {
  return linesOf(source.slice(body.start, body.end)).map((line) => {
    const span = { start: body.start + line.start, end: body.start + line.end };
    return { span, text: source.slice(span.start, span.end), fenced: false };
  });
}

/** Cuts a span at the lines for which `isCut` holds; the lines themselves belong to no piece. */
export function cutAtLines(
  lines: readonly BodyLine[],
  whole: Span,
  isCut: (text: string) => boolean,
): Span[] {
  const pieces: Span[] = [];
  let start = whole.start;
  for (const line of lines) {
    if (line.fenced || !isCut(line.text)) continue;
    pieces.push({ start, end: line.span.start });
    start = line.span.end;
  }
  pieces.push({ start, end: whole.end });
  return pieces;
}
