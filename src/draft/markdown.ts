import type { Root, Text } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import remarkParse from 'remark-parse';
import { type Plugin, unified } from 'unified';
import { runsOf, textData } from './text-runs.ts';

/** A remark plugin: the positions of nodes alone cannot map `&amp;`, `\*` or the prefix of a quoted line back. */
const recordRuns: Plugin = function () {
  const extension: Extension = {
    exit: {
      data: exitData,
      characterEscapeValue: exitData,
      characterReferenceMarker: exitReferenceMarker,
      characterReference: exitReference,
    },
  };
  this.data().fromMarkdownExtensions = [extension];
};

const parser = unified().use(remarkParse).use(recordRuns).freeze();

/** Parses CommonMark; each text node carries the runs that lead back to the source. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text) as Root;
}

/** As in mdast-util-from-markdown, and the run besides. */
function exitData(this: CompileContext, token: Token): void {
  const node = this.stack.pop() as Text;
  const value = this.sliceSerialize(token);
  record(node, node.value.length, value.length, token);
  node.value += value;
  endAt(node, token);
}

/** A reference has two markers; its run opens at the first. */
function exitReferenceMarker(this: CompileContext, token: Token): void {
  if (this.sliceSerialize(token) !== '&') return;
  const node = this.stack.at(-1) as Text;
  record(node, node.value.length, 0, token);
}

function exitReference(this: CompileContext, token: Token): void {
  const node = this.stack.pop() as Text;
  const opened = runsOf(node).pop();
  if (opened !== undefined) {
    record(node, opened.at, node.value.length - opened.at, {
      start: { offset: opened.start },
      end: token.end,
    });
  }
  endAt(node, token);
}

function record(
  node: Text,
  at: number,
  length: number,
  place: { start: { offset: number }; end: { offset: number } },
): void {
  const run = { at, length, start: place.start.offset, end: place.end.offset };
  if (node.data === undefined) node.data = textData([run]);
  else runsOf(node).push(run);
}

function endAt(node: Text, token: Token): void {
  const { line, column, offset } = token.end;
  if (node.position) node.position.end = { line, column, offset };
}
