import type { Fact } from '../../platforms/fact.ts';
import type { Post } from '../../post/post.ts';
import { fitting, sizeOf } from '../../post/units.ts';
import { linesOf } from '../../text/lines.ts';
import type { Offset } from '../../text/span.ts';

/** Where a post is folded away, for what reason, and how much shows, in words. */
export interface Fold {
  /** The first UTF-16 offset behind “more”, by the most that any source lets show. */
  readonly at: Offset;
  readonly shown: string;
  readonly fact: Fact<number>;
}

/** A line of a feed is about as long; the networks fold by the lines that they draw. */
const LINE = 70;

/** Where a network folds a post; undefined where all of it shows. The sources give ranges, and so does the answer. */
export function foldOf({ text, target: { limits }, cutAt }: Post): Fold | undefined {
  const { foldLength, minFoldLength, foldLines } = limits;
  const byLength = placed(foldLength && cutAt(foldLength), foldLength);
  const byLines = placed(foldLines && endOfLine(text, foldLines.value), foldLines);
  const first = [byLength, byLines]
    .filter((one) => one !== undefined)
    .sort((one, other) => one.at - other.at)[0];
  return first && { ...first, shown: inWords(foldLength, minFoldLength, foldLines) };
}

function placed(at: Offset | undefined, fact: Fact<number> | undefined) {
  return at === undefined || fact === undefined ? undefined : { at, fact };
}

function inWords(
  length: Fact<number> | undefined,
  least: Fact<number> | undefined,
  lines: Fact<number> | undefined,
): string {
  const characters = length && `${least ? `${least.value} to ` : ''}${length.value} characters`;
  const rows = lines && `${lines.value} lines`;
  return [rows, characters].filter((one) => one !== undefined).join(' or ');
}

/** Where the line that is drawn as the last one ends; undefined where no more are drawn. */
function endOfLine(text: string, most: number): Offset | undefined {
  let drawn = 0;
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end);
    const here = Math.max(1, Math.ceil(sizeOf(line, 'grapheme') / LINE));
    if (drawn + here > most) return start + fitting(line, (most - drawn) * LINE, 'grapheme');
    drawn += here;
    if (drawn === most && end < text.length) return end;
  }
  return undefined;
}
