import { plainLines } from './blocks.ts';
import { literalBody } from './body.ts';
import { firstOnly, knownMeta } from './known-meta.ts';
import {
  bodyOf,
  type Content,
  type DraftReader,
  frontMatterDefects,
  metaOf,
  type Reading,
} from './reader.ts';
import { threadParts } from './thread-parts.ts';

/** Plain text, to the letter, with front matter if it has any; thread parts between lines of `---`. */
export const textReader: DraftReader = {
  format: 'text',
  recognises: () => true,
  read,
};

function read(reading: Reading): Content {
  const { source, frontMatter } = reading;
  const meta = metaOf(frontMatter);
  const known = knownMeta(meta, source);
  const body = bodyOf(reading);
  const parts = threadParts(source, body, plainLines(source, body));
  const sections = [
    {
      heading: undefined,
      parts: parts.map((span, index) => ({
        span,
        body: literalBody(source, span),
        ...firstOnly(index, known),
      })),
    },
  ];
  return {
    ...known,
    meta,
    sections,
    defects: [...frontMatterDefects(frontMatter), ...known.defects],
  };
}
