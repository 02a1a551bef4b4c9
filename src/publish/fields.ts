import type { Written } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';

/** A value of a tool's post, `media.0.alt`, and where it stands in the text that is linted. */
export interface Field {
  readonly name: string;
  readonly span: Span;
  /** True where it is made of several: offsets in it mean nothing. */
  readonly isGroup: boolean;
}

/**
 * The text that is linted: the post's own, so that offsets in it are the tool's, and below it one line for every other
 * value, so that each has a place of its own.
 */
export interface FieldWriter {
  write(name: string, value: string): Written;
  /** What is written meanwhile, as one. */
  group<T>(name: string, write: () => T): { readonly written: T; readonly span: Span };
  finish(): { readonly source: string; readonly fields: readonly Field[] };
}

export function createFieldWriter(name: string, text: string): FieldWriter {
  const fields: Field[] = [{ name, span: { start: 0, end: text.length }, isGroup: false }];
  let source = text;
  return {
    write(name, value) {
      const start = source.length + 1;
      source += `\n${value}`;
      const span = { start, end: source.length };
      fields.push({ name, span, isGroup: false });
      return { text: value, span };
    },
    group(name, write) {
      source += '\n'; // so that it is larger than the only value in it
      const start = source.length;
      const written = write();
      const span = { start, end: source.length };
      fields.push({ name, span, isGroup: true });
      return { written, span };
    },
    finish: () => ({ source, fields }),
  };
}

/** The smallest field that holds a span. */
export function fieldAt(fields: readonly Field[], { start, end }: Span): Field | undefined {
  let found: Field | undefined;
  for (const field of fields) {
    const { span } = field;
    if (start < span.start || end > span.end) continue;
    if (found === undefined || span.end - span.start < found.span.end - found.span.start)
      found = field;
  }
  return found;
}
