import type { SourceRun } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';

/** Puts lines together as a browser does: white space counts once, and none at the edges of a line. */
export interface LineWriter {
  readonly runs: readonly SourceRun[];
  /** A piece of text as it is. */
  take(run: SourceRun): void;
  /** A copy of the source, its white space as between words. */
  writeWords(text: string, start: number): void;
  /** A copy of the source, its white space and line ends as they are. */
  writeLines(text: string, start: number): void;
  /** What stands right behind the last text, before any space or line end that follows it. */
  append(runs: readonly SourceRun[]): void;
  /** The next text begins a line. */
  endLine(span: Span): void;
  /** A line ends here, though it be empty. */
  breakLine(span: Span): void;
  /** What stands before the next text, if any comes: the sign of an item. Undefined where none does. */
  mark(marker: SourceRun | undefined): void;
}

export function createLineWriter(): LineWriter {
  const runs: SourceRun[] = [];
  let breaks: SourceRun[] = [];
  let marker: SourceRun | undefined;
  let space: SourceRun | undefined;
  let isOpen = false; // the line has text

  function take(run: SourceRun): void {
    for (const one of breaks) runs.push(one);
    if (marker !== undefined) runs.push(marker);
    if (space !== undefined) runs.push(space);
    runs.push(run);
    breaks = [];
    marker = undefined;
    space = undefined;
    isOpen = true;
  }

  function breakLine(span: Span): void {
    breaks.push(replacing('\n', span));
    space = undefined;
    isOpen = false;
  }

  return {
    runs,
    take,
    writeWords(text, start) {
      for (const run of copies(text, start, /[\t\n\f\r ]+|[^\t\n\f\r ]+/g)) {
        if (!/^[\t\n\f\r ]/.test(run.text)) take(run);
        else if (isOpen) space ??= { ...run, text: ' ' };
      }
    },
    writeLines(text, start) {
      for (const run of copies(text, start, /\r\n?|\n|[^\r\n]+/g)) {
        if (/^[\r\n]/.test(run.text)) breakLine(run);
        else take(run);
      }
    },
    append(more) {
      for (const run of more) runs.push(run);
    },
    endLine(span) {
      if (isOpen) breakLine(span);
    },
    breakLine,
    mark(run) {
      marker = run;
    },
  };
}

function copies(text: string, start: number, pieces: RegExp): SourceRun[] {
  return Array.from(text.matchAll(pieces), ({ 0: piece, index }) => ({
    text: piece,
    start: start + index,
    end: start + index + piece.length,
  }));
}

/** What is as long as its place would count as a copy of it. */
export function replacing(text: string, { start, end }: Span): SourceRun {
  return { text, start, end: end - start === text.length && end > start + 1 ? end - 1 : end };
}
