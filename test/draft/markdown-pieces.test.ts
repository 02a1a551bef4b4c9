import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/draft/markdown.ts';
import { parseInPieces } from '../../src/draft/markdown-pieces.ts';

const corpus = new URL('../../../shared/corpora/', import.meta.url);

/** Blocks that a parser has to keep together or apart, and plain ones between them. */
const block = fc.constantFrom(
  'Plain words.',
  'Two plain\nlines here!',
  '#hashtag #another',
  '# Heading',
  'Setext\n======',
  '- item',
  '- item\n- item',
  '  continued',
  '    four spaces',
  '1. one\n2. two',
  '> quoted\nlazy',
  '> quoted',
  '**bold** and _soft_',
  'see [text](https://example.com) here',
  '[ref]',
  '[ref]: https://example.com',
  'a &amp; b \\* c',
  '```\ncode',
  '```',
  '<div>',
  '</div>',
  '<!-- open',
  'end -->',
  'ends with spaces  \nnext',
  '* * *',
  '\ttab',
  '+ plus',
  'emoji 👩‍💻 漢字',
);
const separator = fc.constantFrom('\n\n', '\r\n\r\n', '\n \n', '\n\n\n', '\n');

it('builds the tree that the parser builds of the whole text', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(block, separator), { minLength: 1, maxLength: 9 }), (blocks) => {
      const text = blocks.flat().join('').trim();
      expect(parseInPieces(text, parseMarkdown)).toEqual(parseMarkdown(text));
    }),
    { numRuns: 1500 },
  );
});

it.skipIf(!existsSync(corpus))('does so on real drafts (needs ../shared/corpora)', () => {
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  for (const name of files.slice(0, 400)) {
    const text = readFileSync(new URL(encodeURI(name), corpus), 'utf8')
      .split(/^---$/m)
      .slice(2)
      .join('---')
      .trim();
    expect(parseInPieces(text, parseMarkdown), name).toEqual(parseMarkdown(text));
  }
});
