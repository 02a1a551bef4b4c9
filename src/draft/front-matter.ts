import { EVENT_ID, type Event, getScalarValue, parseEvents, YAMLException } from 'js-yaml';
import { lineFrom, linesOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { quotingAdvice } from './quoting-advice.ts';

/** A YAML value with its place in the draft. Scalars stay the text that was written: no dates, no numbers. */
export type Value =
  | { readonly kind: 'scalar'; readonly text: string; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly span: Span }
  | { readonly kind: 'map'; readonly entries: readonly Entry[]; readonly span: Span };

interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Value;
}

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

class Unsupported extends Error {
  constructor(
    message: string,
    readonly span: Span,
  ) {
    super(message);
  }
}

/** The events of js-yaml as a tree with offsets in the draft; undefined for an empty document. */
function treeOf(text: string, base: number): Value | undefined {
  const events = parseEvents(text, {});
  const at = (start: number, end: number): Span => ({ start: base + start, end: base + end });
  let next = 1; // the first event opens the document
  let last = 0;

  function value(): Value {
    const event = events[next++] as Event;
    if (event.type === EVENT_ID.SCALAR) return scalar(event);
    if (event.type === EVENT_ID.SEQUENCE) return list(event.start);
    if (event.type === EVENT_ID.MAPPING) return map(event.start);
    throw new Unsupported('an alias (*name) is not understood here', at(last, last + 1));
  }
  function scalar(event: Event & { type: typeof EVENT_ID.SCALAR }): Value {
    if (event.valueStart < 0) return { kind: 'scalar', text: '', span: at(last, last) };
    last = event.valueEnd;
    return {
      kind: 'scalar',
      text: getScalarValue(text, event),
      span: at(event.valueStart, event.valueEnd),
    };
  }
  function list(start: number): Value {
    const items: Value[] = [];
    while (!popped()) items.push(value());
    return { kind: 'list', items, span: at(start, closing(start)) };
  }
  function map(start: number): Value {
    const entries: Entry[] = [];
    while (!popped()) entries.push(entry(entries));
    return { kind: 'map', entries, span: at(start, closing(start)) };
  }
  function entry(before: readonly Entry[]): Entry {
    const key = value();
    if (key.kind !== 'scalar') throw new Unsupported('a key has to be plain text', key.span);
    if (before.some((other) => other.key === key.text)) {
      throw new Unsupported(`the key “${key.text}” stands there twice`, key.span);
    }
    return { key: key.text, keySpan: key.span, value: value() };
  }
  function popped(): boolean {
    if (events[next]?.type !== EVENT_ID.POP) return false;
    next++;
    return true;
  }
  /** Collections have no end in the events: a flow collection ends with its bracket, another with its last value. */
  function closing(start: number): number {
    const bracket = { '[': ']', '{': '}' }[text[start] ?? ''];
    const found = bracket === undefined ? -1 : text.indexOf(bracket, Math.max(last, start));
    last = found < 0 ? Math.max(last, start) : found + 1;
    return last;
  }

  return events[1] === undefined || events[1].type === EVENT_ID.POP || isEmpty(events[1])
    ? undefined
    : value();
}

function isEmpty(event: Event): boolean {
  return event.type === EVENT_ID.SCALAR && event.valueStart < 0;
}
