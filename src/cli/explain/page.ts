import type {
  BlockContent,
  Code,
  DefinitionContent,
  List,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { parseMarkdown } from '../../draft/markdown.ts';
import { type Paint, paintFor } from '../../reporters/paint.ts';
import { wrap } from '../../reporters/wrap.ts';
import { safeLine } from '../../text/safe-text.ts';
import { tableRows } from './table-rows.ts';

interface Sheet {
  readonly paint: Paint;
  readonly color: boolean;
  readonly columns: number;
}

/** Longer lines are hard to read, however wide a terminal is. */
const WIDEST = 88;
const NARROWEST = 24;

/** A Markdown document for a terminal. */
export function pageOf(
  markdown: string,
  { columns, color }: { readonly columns: number; readonly color: boolean },
): string {
  const width = Math.max(NARROWEST, Math.min(columns, WIDEST));
  const sheet = { paint: paintFor(color), color, columns: width };
  const blocks = parseMarkdown(markdown)
    .children.map((node) => blockLines(node, sheet))
    .filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Headings stand out on the left, colours or not. */
function blockLines(node: RootContent, sheet: Sheet): string[] {
  return node.type === 'heading'
    ? linesOf(node, sheet)
    : indented('  ', linesOf(node, narrower(sheet, 2)));
}

function linesOf(node: RootContent | BlockContent | DefinitionContent, sheet: Sheet): string[] {
  switch (node.type) {
    case 'heading':
      return wrapped(inline(node.children), sheet).map(sheet.paint.bold);
    case 'paragraph':
      return paragraph(inline(node.children), sheet);
    case 'code':
      return sample(node, sheet);
    case 'list':
      return list(node, sheet);
    case 'blockquote':
      return indented(
        '  ',
        node.children.flatMap((child) => linesOf(child, narrower(sheet, 2))),
      );
    default:
      // Comments, which mark what is generated.
      return [];
  }
}

function paragraph(text: string, sheet: Sheet): string[] {
  const rows = tableRows(text);
  if (rows === undefined) return wrapped(onOneLine(text), sheet);
  return rows.flatMap(({ title, lines }) => [
    ...wrapped(title, sheet),
    ...lines.flatMap((line) => indented('    ', wrapped(line, narrower(sheet, 4)))),
  ]);
}

function onOneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}

function list({ children, ordered, start }: List, sheet: Sheet): string[] {
  return children.flatMap((item, index) => {
    const mark = ordered ? `${(start ?? 1) + index}. ` : '- ';
    const inner = narrower(sheet, mark.length);
    const lines = item.children.flatMap((child) => linesOf(child, inner));
    return lines.map((line, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + line);
  });
}

/** A sample stands behind a bar in the colour of what it shows. */
function sample({ value, meta }: Code, { paint, columns }: Sheet): string[] {
  const kind = meta?.split(' ')[0];
  const bar =
    { incorrect: paint.red('│'), correct: paint.green('│') }[kind ?? ''] ?? paint.dim('│');
  return value.split('\n').flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    const width = Math.max(NARROWEST / 2, columns - 2 - indent.length);
    const pieces = wrap(safeLine(line.slice(indent.length)), width);
    return pieces.map((piece) => `${bar} ${indent}${piece}`.trimEnd());
  });
}

/** The text of inline nodes, with code between backticks. */
function inline(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'inlineCode') return `\`${node.value.replaceAll(' ', NO_BREAK)}\``;
      if (node.type === 'break') return '\n';
      if (node.type === 'link') return linkText(inline(node.children), node.url);
      if ('children' in node) return inline(node.children);
      return 'value' in node ? node.value : '';
    })
    .join('');
}

function linkText(text: string, url: string): string {
  return text === url ? url : `${text} (${url})`;
}

/** Code is not broken between its words. */
const NO_BREAK = '\u00a0';

function wrapped(text: string, { columns, color, paint }: Sheet): string[] {
  return wrap(safeLine(text), columns).map((line) => {
    const shown = color ? line.replace(/`([^`]+)`/g, (_, code: string) => paint.cyan(code)) : line;
    return shown.replaceAll(NO_BREAK, ' ');
  });
}

function narrower(sheet: Sheet, by: number): Sheet {
  return { ...sheet, columns: Math.max(NARROWEST / 2, sheet.columns - by) };
}

function indented(indent: string, lines: readonly string[]): string[] {
  return lines.map((line) => indent + line);
}
