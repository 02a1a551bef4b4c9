import { type Difference, lineDiff } from './line-diff.ts';

/** Lines around a change, as `diff -u` has them. */
const CONTEXT = 3;

/** What was written and what takes its place, as `git apply` and `patch -p1` read it; empty where nothing differs. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const lines = linesWithEnds(before);
  const hunks = hunksOf(lineDiff(lines, linesWithEnds(after)), lines.length);
  if (hunks.length === 0) return '';
  const head = [`--- ${quoted(`a/${path}`)}\n`, `+++ ${quoted(`b/${path}`)}\n`];
  return [...head, ...hunks.flatMap((hunk) => hunkLines(hunk, lines))].join('');
}

/** Differences that are so near to each other that their surroundings meet. */
type Hunk = readonly [Difference, ...Difference[]];

function hunksOf(differences: readonly Difference[], length: number): Hunk[] {
  const hunks: [Difference, ...Difference[]][] = [];
  for (const one of differences) {
    const hunk = hunks.at(-1);
    const last = hunk?.at(-1);
    const end = last === undefined ? length : last.at + last.removed.length;
    if (hunk !== undefined && one.at - end <= 2 * CONTEXT) hunk.push(one);
    else hunks.push([one]);
  }
  return hunks;
}

function hunkLines(hunk: Hunk, lines: readonly string[]): string[] {
  const [first] = hunk;
  const last = hunk[hunk.length - 1] ?? first;
  const from = Math.max(0, first.at - CONTEXT);
  const to = Math.min(lines.length, last.at + last.removed.length + CONTEXT);
  const body: string[] = [];
  let at = from;
  for (const { at: start, removed, added } of hunk) {
    body.push(
      ...marked(' ', lines.slice(at, start)),
      ...marked('-', removed),
      ...marked('+', added),
    );
    at = start + removed.length;
  }
  body.push(...marked(' ', lines.slice(at, to)));
  const more = hunk.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0);
  const newFrom = first.newAt - (first.at - from);
  return [`@@ -${range(from, to - from)} +${range(newFrom, to - from + more)} @@\n`, ...body];
}

/** A stretch of lines counted from 1; an empty one stands behind the line before it. */
function range(from: number, count: number): string {
  return `${count === 0 ? from : from + 1},${count}`;
}

function marked(sign: string, lines: readonly string[]): string[] {
  return lines.map((line) =>
    line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`,
  );
}

function linesWithEnds(text: string): string[] {
  const lines = text.split('\n');
  const last = lines.pop();
  return [...lines.map((line) => `${line}\n`), ...(last ? [last] : [])];
}

/** As git quotes names that would end a line. */
function quoted(path: string): string {
  return /["\\\u0000-\u001f\u007f]/.test(path) ? JSON.stringify(path) : path;
}
