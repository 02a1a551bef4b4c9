import { didYouMean } from '../text/nearest-name.ts';
import type { Span } from '../text/span.ts';
import type { Defect } from './defects.ts';
import type { Meta, Part, SourceRun } from './draft.ts';
import { type Property, propertiesOf, stringRuns } from './json-strings.ts';
import type { Content, DraftReader, Reading } from './reader.ts';
import { nothingStated, statedOf } from './stated.ts';

/** nodejs/bluesky: one JSON action, or an array of them once it is processed; the text is under `richText`. */
export const blueskyRecordReader: DraftReader = {
  format: 'bluesky-record',
  recognises: ({ source, whole }) =>
    /^\s*(?:\[\s*)?\{/.test(source.slice(whole.start, whole.start + 1000)) &&
    (ACTION.test(source) || (/"action"/.test(source) && CONTENT.test(source))),
  read,
};

const ACTION = /"action"\s{0,20}:\s{0,20}"(?:post|reply|quote-post|repost)"/;

/** What only a record holds: it makes a misspelt action one of a record, and other JSON none of it. */
const CONTENT = /"(?:richText|richTextFile|replyURL|repostURL)"/;

const actions = ['post', 'reply', 'quote-post', 'repost'];

function read({ source, whole }: Reading): Content {
  const json = source.slice(whole.start, whole.end);
  const at = (span: Span): Span => ({
    start: whole.start + span.start,
    end: whole.start + span.end,
  });
  const broken = jsonProblem(json);
  if (broken !== undefined) {
    const defect = {
      id: 'unreadable-record',
      data: { reason: broken.reason },
      span: at(broken.span),
    } as const;
    return {
      meta: {},
      destinations: [],
      sections: [],
      stated: nothingStated,
      defects: [defect],
    };
  }
  const properties = propertiesOf(json).map((property) => ({
    ...property,
    keySpan: at(property.keySpan),
    valueSpan: at(property.valueSpan),
  }));
  const texts = properties.filter(
    ({ key, valueSpan }) => key === 'richText' && source[valueSpan.start] === '"',
  );
  const start = { start: whole.start, end: whole.start };
  const meta = metaOf(source, properties);
  return {
    meta,
    destinations: [{ name: 'bluesky', span: start, source: 'format' }],
    sections: [
      { heading: undefined, parts: texts.flatMap(({ valueSpan }) => partsOf(source, valueSpan)) },
    ],
    defects: [...unknownActions(source, properties), ...elsewhere(source, properties)],
    stated: statedOf(meta, () => {}),
    // The publisher adds its result when it has posted the record.
    published: properties.some(({ key }) => key === 'result'),
  };
}

function jsonProblem(json: string): { reason: string; span: Span } | undefined {
  try {
    JSON.parse(json);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : 'it is not valid JSON';
    const position = Number(
      /at position (\d{1,9})/.exec(message)?.[1] ?? Math.max(0, json.length - 1),
    );
    const reason = message.replace(/(?: in JSON)? at position .*| \(line .*|, (?:\.\.\.)?".*/s, '');
    return {
      reason,
      span: { start: Math.min(position, json.length), end: Math.min(position + 1, json.length) },
    };
  }
}

function metaOf(source: string, properties: readonly Property[]): Meta {
  const meta: Record<string, Meta[string]> = Object.create(null);
  for (const { key, keySpan, valueSpan } of properties) {
    const text = source.slice(valueSpan.start, valueSpan.end);
    const value = text.startsWith('"') ? (JSON.parse(text) as string) : text;
    meta[key] ??= { key: keySpan, value: { kind: 'scalar', text: value, span: valueSpan } };
  }
  return meta;
}

function unknownActions(source: string, properties: readonly Property[]): Defect[] {
  return properties
    .filter(({ key }) => key === 'action')
    .flatMap(({ key, valueSpan }): Defect[] => {
      const value = source.slice(valueSpan.start, valueSpan.end).replaceAll('"', '');
      if (actions.includes(value)) return [];
      const expected = `it is one of ${actions.join(', ')}`;
      const suggestion = didYouMean(value, actions);
      const data = { key, value: value.slice(0, 60), expected, suggestion };
      return [{ id: 'wrong-value', data, span: valueSpan }];
    });
}

function elsewhere(source: string, properties: readonly Property[]): Defect[] {
  return properties
    .filter(({ key }) => key === 'richTextFile')
    .map(({ valueSpan }) => ({
      id: 'text-elsewhere',
      data: { file: source.slice(valueSpan.start, valueSpan.end).replaceAll('"', '') },
      span: valueSpan,
    }));
}

/** The publisher splits a thread at Markdown's thematic breaks, and at any line of two or more of their signs. */
function isBreak(line: string): boolean {
  return /^ {0,3}(?:-{2,}|\*{2,}|_{2,})$/.test(line);
}

function partsOf(source: string, literal: Span): Part[] {
  const parts: Part[] = [];
  let runs: SourceRun[] = [];
  const flush = () => {
    const [first, last] = [runs[0], runs.at(-1)];
    if (first && last && runs.some(({ text }) => text.trim() !== '')) {
      parts.push({
        span: { start: first.start, end: last.end },
        body: { kind: 'literal', runs },
        media: [],
      });
    }
    runs = [];
  };
  for (const line of linesOfRuns(stringRuns(source, literal))) {
    if (
      isBreak(
        line
          .map(({ text }) => text)
          .join('')
          .trimEnd(),
      )
    )
      flush();
    else runs.push(...line);
  }
  flush();
  return parts;
}

/** The runs of each line, its line feed with it. */
function linesOfRuns(runs: readonly SourceRun[]): SourceRun[][] {
  const lines: SourceRun[][] = [[]];
  for (const run of runs) {
    lines.at(-1)?.push(run);
    if (run.text.endsWith('\n')) lines.push([]);
  }
  return lines;
}
