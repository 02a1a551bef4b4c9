import { type Span, spanOfMatch } from '../../text/span.ts';

/** A gap that is held open by no-break spaces. */
export interface WideGap {
  readonly span: Span;
  readonly spaces: number;
}

/** The gaps in a text with two and more no-break spaces. */
export function wideGapsIn(text: string): WideGap[] {
  return Array.from(text.matchAll(/[ \u00a0]{2,}/g)).flatMap((match) => {
    const spaces = match[0].split('\u00a0').length - 1;
    return spaces < 2 ? [] : [{ span: spanOfMatch(match), spaces }];
  });
}
