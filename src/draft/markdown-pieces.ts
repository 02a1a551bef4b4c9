import type { Nodes, Root } from 'mdast';
import { linesOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { isPlainLine, parsePlain } from './plain-markdown.ts';
import { runsOf } from './text-runs.ts';

/** A CommonMark parser whose text nodes carry the runs that lead back to the text (`parseMarkdown`). */
export type ParseMarkdown = (text: string) => Root;

/** Blocks between blank lines, either all plain or all to be parsed. */
interface Piece extends Span {
  readonly plain: boolean;
  /** The number of lines before it. */
  readonly line: number;
}

/**
 * The tree of a text, the same as the parser's (a property test compares them), but the parser only gets
 * the blocks that hold Markdown: it takes most of the time that linting takes.
 */
export function parseInPieces(text: string, parse: ParseMarkdown): Root {
  if (reachesOverBlankLines(text)) return parse(text);
  const pieces = piecesOf(text);
  const only = pieces[0];
  if (pieces.length === 1 && only !== undefined) return parsePlain(text) ?? parse(text);
  const children = pieces.flatMap((piece) => {
    const block = text.slice(piece.start, piece.end);
    const tree = piece.plain ? parsePlain(block) : undefined;
    return shifted(tree ?? parse(block), piece).children;
  });
  const lines = linesOf(text);
  const last = lines.at(-1) ?? { start: 0, end: 0 };
  return {
    type: 'root',
    children,
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: lines.length, column: text.length - last.start + 1, offset: text.length },
    },
  };
}

/** Fences, HTML and definitions concern more than the block that they stand in. */
function reachesOverBlankLines(text: string): boolean {
  return text.includes('```') || text.includes('~~~') || text.includes('<') || text.includes(']:');
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const block of blocksOf(text)) {
    const last = pieces.at(-1);
    if (last?.plain === block.plain) pieces[pieces.length - 1] = { ...last, end: block.end };
    else pieces.push(block);
  }
  return pieces;
}

function blocksOf(text: string): Piece[] {
  const blocks: Piece[] = [];
  let open = false;
  for (const [line, { start, end }] of linesOf(text).entries()) {
    const content = text.slice(start, end);
    const blank = /^[ \t]*$/.test(content); // a line of other white space is text
    const plain = isPlainLine(content);
    const last = blocks.at(-1);
    if (!blank && open && last !== undefined) {
      blocks[blocks.length - 1] = { ...last, end, plain: last.plain && plain };
    } else if (!blank) blocks.push({ start, end, plain, line });
    open = !blank;
  }
  return blocks;
}

/** A piece's tree with the places that its nodes have in the whole text. */
function shifted(tree: Root, { start, line }: Piece): Root {
  shift(tree);
  return tree;

  function shift(node: Nodes): void {
    if (node.position !== undefined) {
      node.position = { start: moved(node.position.start), end: moved(node.position.end) };
    }
    if (node.type === 'text') {
      for (const run of runsOf(node)) {
        run.start += start;
        run.end += start;
      }
    } else if ('children' in node) for (const child of node.children) shift(child);
  }
  function moved(point: { line: number; column: number; offset?: number | undefined }) {
    return { line: point.line + line, column: point.column, offset: (point.offset ?? 0) + start };
  }
}
