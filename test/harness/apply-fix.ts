import type { Fix } from '../../src/core/rule.ts';

/** A draft with the edits of a fix made, from the last to the first, so that the offsets hold. */
export function applyFix(source: string, { edits }: Fix): string {
  let text = source;
  for (const { span, text: replacement } of [...edits].sort((a, b) => b.span.start - a.span.start))
    text = text.slice(0, span.start) + replacement + text.slice(span.end);
  return text;
}
