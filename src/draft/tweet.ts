import { linesOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { hullOf, trimSpan } from '../text/span.ts';
import { plainLines } from './blocks.ts';
import { literalBody } from './body.ts';
import type { Defect } from './defects.ts';
import type { Part, Written } from './draft.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { knownMeta } from './known-meta.ts';
import {
  bodyOf,
  type Content,
  type DraftReader,
  frontMatterDefects,
  metaOf,
  type Reading,
} from './reader.ts';

/**
 * twitter-together: the text as it will be posted, in a thread between lines of the delimiter; each
 * part may have front matter of its own. A poll is front matter, or the last lines of a part.
 */
export const tweetReader: DraftReader = {
  format: 'tweet',
  recognises: ({ path }) => /\.tweet$/i.test(path ?? ''),
  read,
};

function read(reading: Reading): Content {
  const { source, frontMatter } = reading;
  const meta = metaOf(frontMatter);
  const delimiterValue = meta['thread-delimiter']?.value;
  const delimiter = delimiterValue?.kind === 'scalar' ? delimiterValue.text : '---';
  const known = knownMeta(meta, source);
  const body = bodyOf(reading);

  const segments = segmentsOf(source, body, frontMatter, delimiter);
  const parts = segments.flatMap((segment) => partOf(source, segment));
  const defects: Defect[] = [
    ...segments.flatMap(({ frontMatter }) => [
      ...knownMeta(metaOf(frontMatter), source).defects,
      ...frontMatterDefects(frontMatter),
    ]),
  ];
  const written = known.destinations.length > 0;
  const format = {
    name: 'x',
    span: { start: body.start, end: body.start },
    source: 'format',
  } as const;
  return {
    ...known,
    meta,
    destinations: written ? known.destinations : [format],
    divider: `\n\n${delimiter}\n\n`,
    sections: [{ heading: undefined, parts }],
    defects,
  };
}

interface Segment {
  readonly frontMatter: FrontMatter | undefined;
  readonly text: Span;
}

function segmentsOf(
  source: string,
  body: Span,
  first: FrontMatter | undefined,
  delimiter: string,
): Segment[] {
  const dividers = plainLines(source, body).filter(({ text }) => text.trimEnd() === delimiter);
  const segments: Segment[] = [];
  let frontMatter = first;
  let { start } = body;
  for (const { span } of dividers) {
    if (span.start < start) continue; // it closes the front matter of the part
    segments.push({ frontMatter, text: { start, end: span.start } });
    // The delimiter that opens a part may open its front matter, too: a `---` in the next line does.
    const next = lineAfter(source, span.end);
    frontMatter = readFrontMatter(source, { start: next, end: body.end });
    start = frontMatter?.end ?? next;
  }
  return [...segments, { frontMatter, text: { start, end: body.end } }];
}

function lineAfter(source: string, lineEnd: number): number {
  const crlf = source.startsWith('\r\n', lineEnd);
  return Math.min(source.length, lineEnd + (crlf ? 2 : 1));
}

function partOf(source: string, { frontMatter, text }: Segment): Part[] {
  const options = pollLines(source, text);
  const end = options[0]?.line.start ?? text.end;
  const span = trimSpan(source, { start: text.start, end });
  const { media, poll } = knownMeta(metaOf(frontMatter), source);
  if (span.start === span.end && media.length === 0) return [];
  const lines = hullOf(options.map(({ line }) => line));
  const inline = lines && { options: options.map(({ option }) => option), span: lines };
  return [{ span, body: literalBody(source, span), media, poll: inline ?? poll }];
}

/** The poll at the end of a part: its last two to four lines, each `( ) an option`. */
function pollLines(source: string, text: Span): { line: Span; option: Written }[] {
  const { start, end } = trimSpan(source, text);
  const found = [];
  for (const { start: from, end: to } of linesOf(source.slice(start, end)).reverse()) {
    const line = { start: start + from, end: start + to };
    const marker = /^\( ?\) +(?=\S)/.exec(source.slice(line.start, line.end))?.[0];
    if (marker === undefined) break;
    const span = { start: line.start + marker.length, end: line.end };
    found.unshift({ line, option: { text: source.slice(span.start, span.end).trimEnd(), span } });
  }
  return found.length >= 2 && found.length <= 4 ? found : [];
}
