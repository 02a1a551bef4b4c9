import type { Span } from '../../text/span.ts';

/** The number that a post gives itself in its thread. */
export interface ThreadNumber {
  readonly part: number;
  readonly of: number;
  readonly span: Span;
}

/** `2/5`, `(2/5)`, `[2/5]` or `🧵 2/5` as the first or the last word of a text. */
const FIRST = /^(?:🧵\s?)?[([]?(\d{1,3})\/(\d{1,3})[)\]]?[.:]?(?=\s|$)/u;
const LAST = /(?<=\s)[([]?(\d{1,3})\/(\d{1,3})[)\]]?$/u;

/** The number that a post of a thread begins or ends with; undefined where it has none. */
export function numberIn(text: string): ThreadNumber | undefined {
  const tail = Math.max(0, text.length - 12);
  const first = FIRST.exec(text.slice(0, 16));
  const match = first ?? LAST.exec(text.slice(tail));
  if (match === null) return undefined;
  const start = first === null ? tail + match.index : 0;
  const [written, part, of] = match;
  return { part: Number(part), of: Number(of), span: { start, end: start + written.length } };
}
