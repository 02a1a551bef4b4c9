import { type Offset, type Span, trimSpan } from '../text/span.ts';
import { type Run, type SourceMap, sourceMap } from './source-map.ts';

/** Puts a post together and remembers where in the draft each piece of it was written. */
export interface Composer {
  /** Text that the draft holds between two offsets, as it is or written differently. Line ends become LF. */
  take(text: string, start: Offset, end: Offset): void;
  /** Text that is not in the draft, with the value it was made from. */
  insert(text: string, from: Span): void;
  /** White space before the next text, if any follows; of several the longest holds. */
  separate(text: string): void;
  finish(): { readonly text: string; readonly map: SourceMap };
}

export function createComposer(): Composer {
  const runs: Run[] = [];
  let text = '';
  let separator = '';
  let written = 0; // where in the draft the last text ends

  function add(kind: Run['kind'], piece: string, start: Offset, end: Offset): void {
    if (piece === '') return;
    const last = runs.at(-1);
    const from = text.length;
    text += piece;
    if (kind === 'copied' && last?.kind === 'copied' && last.draft.end === start) {
      runs[runs.length - 1] = {
        kind,
        post: { start: last.post.start, end: text.length },
        draft: { start: last.draft.start, end },
      };
    } else runs.push({ kind, post: { start: from, end: text.length }, draft: { start, end } });
  }

  function flushSeparator(before: Offset): void {
    if (separator !== '' && text !== '')
      add('replaced', separator, Math.min(written, before), Math.max(written, before));
    separator = '';
  }

  return {
    take(piece, start, end) {
      if (piece === '') return;
      flushSeparator(start);
      if (piece.length === end - start) takeLines(piece, start, add);
      else add('replaced', piece.replaceAll(/\r\n?/g, '\n'), start, end);
      written = end;
    },
    insert(piece, from) {
      if (piece === '') return;
      if (separator !== '' && text !== '') add('inserted', separator, from.start, from.end);
      separator = '';
      add('inserted', piece, from.start, from.end);
    },
    separate(space) {
      if (space.length > separator.length) separator = space;
    },
    finish() {
      const shown = trimSpan(text, { start: 0, end: text.length });
      return { text: text.slice(shown.start, shown.end), map: sourceMap(clip(runs, shown)) };
    },
  };
}

/** A copy, but for its line ends: CRLF and CR are shown as LF. */
function takeLines(
  piece: string,
  start: Offset,
  add: (kind: Run['kind'], piece: string, start: Offset, end: Offset) => void,
): void {
  let from = 0;
  for (let at = piece.indexOf('\r'); at >= 0; at = piece.indexOf('\r', from)) {
    const end = piece[at + 1] === '\n' ? at + 2 : at + 1;
    add('copied', piece.slice(from, at), start + from, start + at);
    add('replaced', '\n', start + at, start + end);
    from = end;
  }
  add('copied', piece.slice(from), start + from, start + piece.length);
}

/** The runs within a span of the text, counted from its start. */
function clip(runs: readonly Run[], { start, end }: Span): Run[] {
  return runs.flatMap((run): Run[] => {
    const from = Math.max(run.post.start, start);
    const to = Math.min(run.post.end, end);
    if (from >= to) return [];
    const post = { start: from - start, end: to - start };
    if (run.kind !== 'copied') return [{ kind: run.kind, post, draft: run.draft }];
    const shift = run.draft.start - run.post.start;
    return [{ kind: run.kind, post, draft: { start: from + shift, end: to + shift } }];
  });
}
