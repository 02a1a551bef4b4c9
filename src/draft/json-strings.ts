import { isSpace, type Span } from '../text/span.ts';
import type { SourceRun } from './draft.ts';

/** A property of an object in a JSON text, with the spans of its key and value (quotes included). */
export interface Property {
  readonly key: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
}

/**
 * The properties of a top-level object, or of the objects in a top-level array. The text has to be
 * valid JSON: this finds places, `JSON.parse` checks.
 */
export function propertiesOf(json: string): Property[] {
  const properties: Property[] = [];
  const tokens = tokensOf(json);
  const top = json[tokens[0]?.start ?? 0] === '[' ? 2 : 1;
  for (const [position, { start, depth }] of tokens.entries()) {
    if (json[start] !== ':' || depth !== top) continue;
    const key = tokens[position - 1];
    const value = tokens[position + 1];
    if (key === undefined || value === undefined) continue;
    properties.push({
      key: JSON.parse(json.slice(key.start, key.end)),
      keySpan: { start: key.start, end: key.end },
      valueSpan: { start: value.start, end: valueEnd(json, tokens, position + 1, top) },
    });
  }
  return properties;
}

/** A value ends before the comma, or the closing brace, of the object that the property is in. */
function valueEnd(json: string, tokens: readonly Token[], from: number, top: number): number {
  for (let index = from; index < tokens.length; index++) {
    const { start, depth, before } = tokens[index] as Token;
    if (depth === top && (json[start] === ',' || json[start] === '}')) return before;
  }
  return json.length;
}

interface Token extends Span {
  /** How many brackets are open around it; a bracket counts as inside itself. */
  readonly depth: number;
  /** Where the token before it ends. */
  readonly before: number;
}

/** Brackets, commas, colons, strings, and runs of what else a value is made of. */
function tokensOf(json: string): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let before = 0;
  let at = 0;
  while (at < json.length) {
    const character = json[at] as string;
    const end = tokenEnd(json, at);
    if (character === '{' || character === '[') depth++;
    if (!isSpace(json.charCodeAt(at))) {
      tokens.push({ start: at, end, depth, before });
      before = end;
    }
    if (character === '}' || character === ']') depth--;
    at = end;
  }
  return tokens;
}

function tokenEnd(json: string, start: number): number {
  if (json[start] === '"') return stringEnd(json, start);
  let at = start;
  while (/[\w.+-]/.test(json[at] ?? '')) at++;
  return Math.max(at, start + 1);
}

/** The offset behind the closing quote of the string that opens at `start`. */
function stringEnd(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** The value of a JSON string literal as runs: copies between escapes, and one run for each escape. */
export function stringRuns(json: string, literal: Span): SourceRun[] {
  const runs: SourceRun[] = [];
  const end = literal.end - 1;
  let start = literal.start + 1;
  while (start < end) {
    const backslash = json.indexOf('\\', start);
    const copied = backslash < 0 || backslash >= end ? end : backslash;
    if (copied > start) runs.push({ text: json.slice(start, copied), start, end: copied });
    if (copied === end) break;
    const escapeEnd = copied + escapeLength(json, copied);
    const text = JSON.parse(`"${json.slice(copied, escapeEnd)}"`);
    runs.push({ text, start: copied, end: escapeEnd });
    start = escapeEnd;
  }
  return runs;
}

/** The two escapes of a CRLF make one line end. */
function escapeLength(json: string, at: number): number {
  if (json.startsWith('\\r\\n', at)) return 4;
  return json[at + 1] === 'u' ? 6 : 2;
}
