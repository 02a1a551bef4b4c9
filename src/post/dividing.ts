import { type BodyLine, bodyLines } from '../draft/blocks.ts';
import { isPlainLine } from '../draft/plain-markdown.ts';
import type { Offset } from '../text/span.ts';
import type { SourceMap } from './source-map.ts';

/** Where in the draft a thread can be divided before an offset of the post; undefined inside markup. */
export type Dividing = (offset: Offset) => Offset | undefined;

/**
 * A text to the letter divides anywhere; Markdown, which begins at `markdown`, between blocks, between list items,
 * and inside plain text.
 */
export function dividingOf(source: string, map: SourceMap, markdown: Offset | undefined): Dividing {
  const draftAt = (offset: Offset) => map.toDraft({ start: offset, end: offset }).start;
  if (markdown === undefined) return draftAt;
  let known: readonly BodyLine[] | undefined;
  return (offset) => {
    const at = draftAt(offset);
    known ??= bodyLines(source, { start: markdown, end: source.length });
    const lines = known;
    const index = lines.findIndex(({ span }) => span.start <= at && at <= span.end);
    const line = lines[index];
    if (line === undefined || line.fenced) return undefined;
    if (isAtStart(line, at) && beginsBlock(line, lines[index - 1])) return line.span.start;
    return isInPlainBlock(lines, index) && /\s/.test(source.charAt(at - 1)) ? at : undefined;
  };
}

/** Nothing but markup stands in the line before the offset. */
function isAtStart({ span, text }: BodyLine, at: Offset): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, at - span.start).replace(LIST_ITEM, ''));
}

const LIST_ITEM = /^(?:[-*+]|\d{1,9}[.)])\s/;

function beginsBlock({ text }: BodyLine, before: BodyLine | undefined): boolean {
  if (/^\s/.test(text)) return false;
  return LIST_ITEM.test(text) || before === undefined || before.text.trim() === '';
}

function isInPlainBlock(lines: readonly BodyLine[], index: number): boolean {
  const isBlank = (at: number) => (lines[at]?.text ?? '').trim() === '';
  let first = index;
  while (!isBlank(first - 1)) first--;
  for (let at = first; !isBlank(at); at++)
    if (!isPlainLine((lines[at]?.text ?? '').trimEnd())) return false;
  return true;
}
