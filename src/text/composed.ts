import { graphemesOf } from './graphemes.ts';
import { lastUpTo } from './last-up-to.ts';
import type { Offset } from './span.ts';

/** A text in NFC, with the way back to what was written. */
export interface Composed {
  readonly text: string;
  /** Where an offset of the text was written; of one inside a character that was put together, its start. */
  readonly startOf: (offset: Offset) => Offset;
  /** The same, with that character's end. */
  readonly endOf: (offset: Offset) => Offset;
}

export function composed(written: string): Composed {
  const text = written.normalize('NFC');
  if (text === written) return { text, startOf: same, endOf: same };
  const changes = changesIn(written);
  return {
    text,
    startOf: (offset) => led(offset, changes, ({ from }) => from),
    endOf: (offset) => led(offset, changes, ({ to }) => to),
  };
}

const same = (offset: Offset): Offset => offset;

/** A character that NFC changes: `start` and `end` afterwards, `from` and `to` as it was written. */
interface Composition {
  readonly start: Offset;
  readonly end: Offset;
  readonly from: Offset;
  readonly to: Offset;
}

/** NFC puts nothing together across graphemes. */
function changesIn(written: string): Composition[] {
  const changes: Composition[] = [];
  let start = 0;
  let from = 0;
  for (const grapheme of graphemesOf(written)) {
    const normal = grapheme.normalize('NFC');
    const end = start + normal.length;
    const to = from + grapheme.length;
    if (normal !== grapheme) changes.push({ start, end, from, to });
    start = end;
    from = to;
  }
  return changes;
}

function led(
  offset: Offset,
  changes: readonly Composition[],
  inside: (change: Composition) => Offset,
): Offset {
  const change = changes[lastUpTo(changes, offset, ({ start }) => start)];
  if (change === undefined) return offset;
  if (offset >= change.end) return change.to + offset - change.end;
  return offset === change.start ? change.from : inside(change);
}
