import { linesOf } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import type { Construct, MarkdownSign } from './markdown-sign.ts';

/** Fences of backticks with the lines between them; the last one may be left open. */
export function fencesIn(text: string): MarkdownSign[] {
  const fences = linesOf(text).flatMap((line) => {
    const sign = FENCE.exec(text.slice(line.start, line.end))?.[1];
    if (sign === undefined) return [];
    const start = text.indexOf(sign, line.start);
    return [{ line, sign: { start, end: start + sign.length } }];
  });
  return fences.flatMap((open, index): MarkdownSign[] => {
    if (index % 2 === 1) return [];
    const close = fences[index + 1];
    const span = { start: open.line.start, end: (close ?? open).line.end };
    const signs = close === undefined ? [open.sign] : [open.sign, close.sign];
    return [{ construct: 'code block', span, signs, certain: true }];
  });
}

const FENCE = /^ {0,3}(`{3,})[^`]*$/;

/** Headings, tasks and quotes: what a line begins with. */
export function lineSignsIn(text: string): MarkdownSign[] {
  return linesOf(text).flatMap((line) => {
    const written = text.slice(line.start, line.end);
    for (const { construct, pattern, isCertain } of starts) {
      const sign = pattern.exec(written)?.[0];
      if (sign === undefined) continue;
      const start = line.start + sign.length - sign.trimStart().length;
      const signs = [{ start, end: line.start + sign.trimEnd().length }];
      const certain = isCertain(sign.trim(), written.slice(sign.length));
      return [{ construct, span: { start, end: line.end }, signs, certain }];
    }
    return [];
  });
}

interface LineStart {
  readonly construct: Construct;
  readonly pattern: RegExp;
  readonly isCertain: (sign: string, rest: string) => boolean;
}

const starts: readonly LineStart[] = [
  { construct: 'heading', pattern: /^ {0,3}#{1,6}[ \t]+(?=\S)/, isCertain: isHeading },
  {
    construct: 'task list',
    pattern: /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+\[[ xX]\][ \t]+(?=\S)/,
    isCertain: () => true,
  },
  { construct: 'quote', pattern: /^ {0,3}>[ \t]+(?=\S)/, isCertain: () => false },
];

/** `# of visitors`, `# 1 in town` and a comment in a script begin so, too. */
function isHeading(sign: string, rest: string): boolean {
  if (!/\p{L}/u.test(rest)) return false;
  return sign.length > 1 || /^[^\p{Ll}\p{N}]/u.test(rest);
}

/** Tables: a row of dashes under a row of as many cells, with the rows around it. */
export function tablesIn(text: string): MarkdownSign[] {
  const lines = linesOf(text);
  const tables: MarkdownSign[] = [];
  for (let at = 1; at < lines.length; at++) {
    const [head, rule] = [lines[at - 1] as Span, lines[at] as Span];
    if (!isTable(text.slice(head.start, head.end), text.slice(rule.start, rule.end))) continue;
    while (lines[at + 1] !== undefined && isRow(text, lines[at + 1] as Span)) at++;
    const span = { start: head.start, end: (lines[at] as Span).end };
    tables.push({ construct: 'table', span, signs: [rule], certain: true });
  }
  return tables;
}

function isTable(head: string, rule: string): boolean {
  if (!rule.includes('|') || !/^[ \t|:-]+$/.test(rule)) return false;
  const cells = cellsOf(rule);
  return (
    cells.length > 1 &&
    cells.every((cell) => /^:?-+:?$/.test(cell.trim())) &&
    cellsOf(head).length === cells.length
  );
}

function isRow(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).includes('|');
}

function cellsOf(row: string): string[] {
  const cells = row.trim().split('|');
  const first = cells[0] === '' ? 1 : 0;
  return cells.slice(first, cells.at(-1) === '' ? -1 : undefined);
}
