import { EVENT_ID, type Event, getScalarValue, parseEvents } from 'js-yaml';
import type { Span } from '../text/span.ts';

/** A YAML value with its place in the draft. Scalars stay the text that was written: no dates, no numbers. */
export type Value =
  | { readonly kind: 'scalar'; readonly text: string; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly span: Span }
  | { readonly kind: 'map'; readonly entries: readonly Entry[]; readonly span: Span };

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Value;
}

/** YAML that is right, and more than a draft or a configuration needs. */
export class Unsupported extends Error {
  constructor(
    message: string,
    readonly span: Span,
  ) {
    super(message);
  }
}

/** The events of js-yaml as a tree with offsets in the draft; undefined for an empty document. */
export function treeOf(text: string, base: number): Value | undefined {
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
    const names = new Set<string>();
    while (!popped()) entries.push(entry(names));
    return { kind: 'map', entries, span: at(start, closing(start)) };
  }
  function entry(before: Set<string>): Entry {
    const key = value();
    if (key.kind !== 'scalar') throw new Unsupported('a key has to be plain text', key.span);
    if (before.has(key.text)) {
      throw new Unsupported(`the key “${key.text}” stands there twice`, key.span);
    }
    before.add(key.text);
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
