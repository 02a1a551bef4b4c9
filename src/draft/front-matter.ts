import { YAMLException } from 'js-yaml';
import { lineFrom, linesOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { quotingAdvice } from './quoting-advice.ts';
import { type Entry, treeOf, Unsupported } from './yaml-tree.ts';

export interface FrontMatter {
  readonly entries: readonly Entry[];
  readonly problem:
    | { readonly reason: string; readonly advice: string; readonly span: Span }
    | undefined;
  /** Where the text below it starts. */
  readonly end: number;
}

/** Front matter over this many UTF-16 units is not read: it is parsed before anything else is known. */
const LIMIT = 8192;

/**
 * The YAML between two lines `---` at the start of `within`; undefined where there is none.
 * Text between thematic breaks (no mapping) is no front matter.
 */
export function readFrontMatter(source: string, within: Span): FrontMatter | undefined {
  const fences = fencesOf(source, within);
  if (fences === undefined) return afterBlankLines(source, within);
  const { yaml, end, closed } = fences;
  const text = source.slice(yaml.start, yaml.end);
  if (!closed) {
    if (!looksLikeMapping(text)) return undefined;
    const advice = 'Put a line --- below the last key.';
    return {
      entries: [],
      problem: { reason: 'it has no closing line ---', advice, span: yaml },
      end,
    };
  }
  if (text.length > LIMIT) {
    const reason = `it has ${text.length} characters, more than ${LIMIT}`;
    const advice = 'Keep only what the post needs there.';
    return { entries: [], problem: { reason, advice, span: yaml }, end };
  }
  return readMapping(text, yaml.start, end);
}

/** Front matter that does not stand in the first line is none to any tool, and would be posted. */
function afterBlankLines(source: string, within: Span): FrontMatter | undefined {
  let start = within.start;
  for (let line = lineFrom(source, start, within.end); start < within.end; ) {
    if (source.slice(line.start, line.end).trim() !== '') break;
    start = line.next;
    line = lineFrom(source, start, within.end);
  }
  const fences = start > within.start ? fencesOf(source, { start, end: within.end }) : undefined;
  if (fences?.closed !== true) return undefined;
  const { yaml, end } = fences;
  if (!looksLikeMapping(source.slice(yaml.start, yaml.end))) return undefined;
  const advice = 'Take the blank lines above the first --- away.';
  const span = { start, end: yaml.end };
  return {
    entries: [],
    problem: { reason: 'it does not begin in the first line', advice, span },
    end,
  };
}

function readMapping(text: string, base: number, end: number): FrontMatter | undefined {
  try {
    const root = treeOf(text, base);
    if (root === undefined) return { entries: [], problem: undefined, end };
    if (root.kind === 'map') return { entries: root.entries, problem: undefined, end };
    if (!KNOWN_KEY.test(text)) return undefined;
    const advice = 'Write a space behind each colon: platform: x';
    return { entries: [], problem: { reason: 'it holds no keys', advice, span: root.span }, end };
  } catch (error) {
    if (!looksLikeMapping(text)) return undefined;
    if (error instanceof YAMLException) {
      return { entries: [], problem: yamlProblem(error, text, base), end };
    }
    if (error instanceof Unsupported) {
      const advice = 'Write the value out, once, as plain text or a list.';
      return { entries: [], problem: { reason: error.message, advice, span: error.span }, end };
    }
    throw error;
  }
}

/** A line `---` at the start, and the next such line. Only as much is looked at as lies between them. */
function fencesOf(source: string, within: Span) {
  const first = lineFrom(source, within.start, within.end);
  if (!isFence(source, first)) return undefined;
  const start = first.next;
  for (let at = start; at < within.end; ) {
    const line = lineFrom(source, at, within.end);
    if (isFence(source, line)) {
      return { yaml: { start, end: line.start }, end: line.next, closed: true };
    }
    at = line.next;
  }
  return { yaml: { start, end: within.end }, end: within.end, closed: false };
}

function isFence(source: string, { start, end }: Span): boolean {
  return source.startsWith('---', start) && source.slice(start, end).trimEnd() === '---';
}

/** A key that postlint knows, with no space behind its colon. */
const KNOWN_KEY = /^(?:platforms?|targets|status|date|scheduled|lang):\S/;

/** A first line such as `key:` or `key: value`, comments and blank lines aside. */
function looksLikeMapping(text: string): boolean {
  const first = text.split(/\r?\n/).find((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first === undefined) return false;
  return /^["']?[\w-]{1,64}["']?:(?:\s|$)/.test(first) || KNOWN_KEY.test(first);
}

function yamlProblem(error: YAMLException, text: string, base: number) {
  const position = error.mark?.position ?? 0;
  const lines = linesOf(text);
  const atEnd = text.slice(position).trim() === '';
  const found = atEnd
    ? lines.findLast((line) => quotingAdvice(text.slice(line.start, line.end)) !== undefined)
    : undefined;
  const line = found ?? lines.find(({ end }) => position <= end) ?? { start: 0, end: text.length };
  const advice = quotingAdvice(text.slice(line.start, line.end));
  const start = found === undefined && position < line.end ? position : line.start;
  return {
    reason: advice?.reason ?? error.reason ?? 'it is not valid YAML',
    advice: advice?.advice ?? 'Check the indentation, the quotes and the brackets of this line.',
    span: { start: base + start, end: base + line.end },
  };
}
