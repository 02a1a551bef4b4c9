import type { Offset, Span } from '../../text/span.ts';

/** A text of the same length in which nothing but line feeds is left of the spans: letters stand for the rest. */
export function masked(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at: Offset = 0;
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    pieces.push(text.slice(at, from), text.slice(from, end).replaceAll(/[^\n]/g, 'x'));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
