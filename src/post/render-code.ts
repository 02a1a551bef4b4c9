import type { Code, InlineCode } from 'mdast';
import { linesOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Composer } from './composer.ts';

/** A line of code is the end of the line it was written in; before it stand its indentation and the signs of quotes. */
export function renderCode({ value }: Code, span: Span, source: string, composer: Composer): void {
  const written = linesOf(source.slice(span.start, span.end));
  const fence = source[span.start] === '`' || source[span.start] === '~' ? 1 : 0;
  let at = span.start;
  for (const [index, line] of linesIn(value).entries()) {
    const place = written[index + fence] ?? { start: 0, end: 0 };
    const end = Math.max(at, span.start + place.end);
    const start = Math.max(at, span.start + place.start, end - line.length);
    if (index > 0) composer.take('\n', at, start);
    composer.take(line, start, end);
    at = end;
  }
}

/** Its lines are looked up behind the backticks: a line end in it may be followed by the signs of quotes. */
export function renderInlineCode(
  { value }: InlineCode,
  span: Span,
  source: string,
  composer: Composer,
): void {
  let at = span.start;
  while (source[at] === '`') at++;
  for (const [index, line] of linesIn(value).entries()) {
    const found = source.indexOf(line, at);
    const start = found < 0 || found > span.end ? at : found;
    if (index > 0) composer.take('\n', at, start);
    composer.take(line, start, start + line.length);
    at = start + line.length;
  }
}

function linesIn(text: string): string[] {
  return text.split(/\r\n?|\n/);
}
