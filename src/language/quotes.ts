import type { Span } from '../text/span.ts';
import { startsWithin } from '../text/starts-within.ts';

/** Double quotation marks, and those that may close what they open: “so”, „so“, «so», »so«, "so". */
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
};

const MARK = /["“„«»]/;

/** What stands between double quotation marks: words of somebody else. An unclosed quotation is none. */
export function quotationsIn(text: string): Span[] {
  const quotations: Span[] = [];
  if (!MARK.test(text)) return quotations;
  let opened = -1;
  let closing = '';
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (opened >= 0 && closing.includes(mark)) {
      quotations.push({ start: opened, end: at + 1 });
      opened = -1;
    } else if (opened < 0 || mark === '“' || mark === '„') {
      const closes = closers[mark];
      if (closes === undefined) continue;
      opened = at;
      closing = closes;
    }
  }
  return quotations;
}

/** The spans that begin in none of the ranges, which are in order. */
export function spansOutside(spans: readonly Span[], ranges: readonly Span[]): Span[] {
  return spans.filter((span) => !startsWithin(span, ranges));
}
