import type { Span } from '../text/span.ts';
import type { SourceRun } from './draft.ts';

/** A property of an object in a JSON text, with the spans of its key and value (quotes included). */
export interface Property {
  /** Which object of the top-level array it belongs to; 0 where the top level is an object. */
  readonly index: number;
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
  const top = json.trimStart().startsWith('[') ? 2 : 1;
  let depth = 0;
  let index = -1;
  let key: { text: string; span: Span } | undefined;
  let valueStart = -1;

  const close = (end: number) => {
    if (depth !== top || key === undefined || valueStart < 0) return;
    const valueSpan = { start: valueStart, end };
    properties.push({ index, key: key.text, keySpan: key.span, valueSpan });
    key = undefined;
    valueStart = -1;
  };
  let contentEnd = 0;
  for (let at = 0; at < json.length; at++) {
    const character = json[at] as string;
    if (/\s/.test(character)) continue;
    if (character === ',' || character === '}' || character === ']') close(contentEnd);
    else if (character !== ':' && depth === top && key !== undefined && valueStart < 0)
      valueStart = at;
    if (character === '{' || character === '[') {
      depth++;
      if (character === '{' && depth === top) index++;
    } else if (character === '}' || character === ']') depth--;
    else if (character === '"') {
      const end = stringEnd(json, at);
      if (depth === top && key === undefined) {
        key = { text: JSON.parse(json.slice(at, end)), span: { start: at, end } };
      }
      at = end - 1;
    }
    contentEnd = at + 1;
  }
  return properties;
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
    const escape = json.indexOf('\\', start);
    const copied = escape < 0 || escape >= end ? end : escape;
    if (copied > start) runs.push({ text: json.slice(start, copied), start, end: copied });
    if (copied === end) break;
    const escapeEnd = copied + (json[copied + 1] === 'u' ? 6 : 2);
    const text = JSON.parse(`"${json.slice(copied, escapeEnd)}"`);
    runs.push({ text, start: copied, end: escapeEnd });
    start = escapeEnd;
  }
  return runs;
}
