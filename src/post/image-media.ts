import type { Media } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import type { HtmlImage } from './html.ts';

/** `![alt](url)`. Where its alt text holds markup, it stands somewhere in the whole. */
export function markdownImage(url: string, alt: string, span: Span, source: string): Media {
  const start = span.start + 2;
  const copied = alt !== '' && source.startsWith(alt, start);
  return { url, alt, altSpan: copied ? { start, end: start + alt.length } : undefined, span };
}

/** `<img src="url" alt="alt">`. */
export function htmlImage(
  { url, alt, altSpan, span }: HtmlImage,
  place: (span: Span) => Span,
): Media {
  return { url, alt, altSpan: altSpan && place(altSpan), span: place(span) };
}
