import type { Span } from '../../text/span.ts';

/** The gaps in a text that are held open by two and more no-break spaces. */
export function widerGapsIn(text: string): { readonly span: Span; readonly spaces: number }[] {
  return Array.from(text.matchAll(/[ \u00a0]{2,}/g)).flatMap(({ 0: gap, index }) => {
    const spaces = gap.split('\u00a0').length - 1;
    return spaces < 2 ? [] : [{ span: { start: index, end: index + gap.length }, spaces }];
  });
}
