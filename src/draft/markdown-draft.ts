import { type Span, trimSpan } from '../text/span.ts';
import { bodyLines } from './blocks.ts';
import { literalBody, MARKUP_LIMIT, markdownBody, markupCount } from './body.ts';
import type { Defect } from './defects.ts';
import type { Part, Section } from './draft.ts';
import { firstOnly, knownMeta } from './known-meta.ts';
import {
  bodyOf,
  type Content,
  type DraftReader,
  frontMatterDefects,
  metaOf,
  type Reading,
} from './reader.ts';
import { splitSections } from './sections.ts';
import { threadParts } from './thread-parts.ts';

/** Markdown with YAML front matter, one post or several under headings that name a platform. */
export const markdownReader: DraftReader = {
  format: 'markdown',
  recognises: ({ path, frontMatter }) =>
    path === undefined ||
    /\.(?:md|markdown|mdown|mkd)$/i.test(path) ||
    (frontMatter !== undefined && !/\.txt$/i.test(path)),
  read: (reading) => readMarkdown(reading, divided),
};

/** How a body is divided: into sections for platforms, and these into posts of a thread. */
interface Divisions {
  readonly sections: typeof splitSections;
  readonly parts: typeof threadParts;
}

const divided: Divisions = { sections: splitSections, parts: threadParts };

/** One text for all targets, whatever it holds. */
export const undivided: Divisions = {
  sections: (_source, body) => ({ sections: [{ heading: undefined, body }], defects: [] }),
  parts: (source, body) => [trimSpan(source, body)].filter(({ start, end }) => end > start),
};

export function readMarkdown(reading: Reading, divisions: Divisions): Content {
  const { source, frontMatter, names, parseMarkdown } = reading;
  const meta = metaOf(frontMatter);
  const known = knownMeta(meta, source);
  const body = bodyOf(reading);
  const split = divisions.sections(source, body, names);
  const defects: Defect[] = [
    ...frontMatterDefects(frontMatter),
    ...known.defects,
    ...split.defects,
  ];

  const count = markupCount(source.slice(body.start, body.end));
  const dense = count > MARKUP_LIMIT;
  if (dense) defects.push({ id: 'too-dense', data: { count, limit: MARKUP_LIMIT }, span: body });
  const toBody = (span: Span) =>
    dense ? literalBody(source, span) : markdownBody(source, span, parseMarkdown);
  const sections = split.sections.map(({ heading, body }): Section => {
    const parts = divisions.parts(source, body, bodyLines(source, body)).map(
      (span, index): Part => ({
        span,
        body: toBody(span),
        ...firstOnly(index, known),
      }),
    );
    return { heading, parts };
  });
  return { ...known, meta, sections, defects };
}
