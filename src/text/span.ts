/** A UTF-16 index into a text. */
export type Offset = number;

/** A range of UTF-16 offsets; `end` is the first offset after it. */
export interface Span {
  readonly start: Offset;
  readonly end: Offset;
}

/** Where a pattern has matched. */
export function spanOfMatch({ index, 0: written }: RegExpExecArray): Span {
  return { start: index, end: index + written.length };
}

/** The span without the white space around the text in it; empty at `start` when there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** ASCII white space, the no-break space and the byte-order mark: what no network keeps at the edge of a post. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}

/** The smallest span that holds all of them; undefined for none. */
export function hullOf(spans: readonly Span[]): Span | undefined {
  const first = spans[0];
  if (first === undefined) return undefined;
  let { start, end } = first;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** The smallest span that holds all of them; all of the text for none. */
export function hullOrAll(spans: readonly Span[], text: string): Span {
  return hullOf(spans) ?? { start: 0, end: text.length };
}
