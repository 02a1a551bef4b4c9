import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/draft/markdown.ts';
import { parseInPieces } from '../../src/draft/markdown-pieces.ts';
import { hasRealDrafts, realBodies } from './real-drafts.ts';

const BLOCK = fc.constantFrom(
  ...['plain', 'two\nlines', 'two\r\nlines', 'https://example.com/a #tag', '*emphasis*', '**open'],
  ...[
    '- item',
    '* item',
    '1. item',
    '2) item',
    '  continued',
    '    code',
    '\tcode',
    '> quote',
    '>',
  ],
  ...[
    '# heading',
    'setext\n===',
    '---',
    '***',
    '[text](url)',
    '![alt](a.png)',
    '[ref]',
    'a\\',
    '&amp;',
  ],
  ...[
    '[ref]: url',
    '```\ncode',
    '```',
    '<div>',
    '<b>inline</b>',
    '~~~',
    'trailing  ',
    '\u00a0',
    '\f',
  ],
);
const BREAK = fc.constantFrom(
  ...['\n\n', '\n\n\n', '\r\n\r\n', '\n', '\n \n', '\n\u00a0\n', '\r\r'],
);

/** As a draft's text reaches the parser: without white space around it. */
const TEXT = fc
  .array(fc.tuple(BLOCK, BREAK), { minLength: 1, maxLength: 7 })
  .map((pieces) => pieces.flat().join('').trim());

describe('the tree of a text that is parsed in pieces', () => {
  it.each([
    '',
    'plain',
    'plain\n\n*b*',
    '*a*\n\nplain\n\nplain\n\n> b',
    '- a\n\n- b\n\nplain\n\n- c',
    '1. a\n\n   more\n\nplain',
    'plain\r\n\r\n&amp; b\r\n',
    'plain\n\n```\na\n\nb\n```',
    '[a]\n\nplain\n\n[a]: b',
    'plain\n\n<!-- a\n\n*b* -->',
  ])('%j is the whole text’s', (text) => {
    expect(parseInPieces(text, parseMarkdown)).toEqual(parseMarkdown(text));
  });

  it('is the whole text’s, whatever its blocks', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(parseInPieces(text, parseMarkdown)).toEqual(parseMarkdown(text));
      }),
      { numRuns: 200 },
    );
  });

  it.skipIf(!hasRealDrafts)('is the same for real drafts, where they are at hand', () => {
    for (const body of realBodies())
      expect(parseInPieces(body, parseMarkdown)).toEqual(parseMarkdown(body));
  });

  it('comes of the parser for no more than the blocks that hold Markdown', () => {
    const parsed: string[] = [];
    parseInPieces('plain\n\n*b*\n\n> c\n\nplain', (text) => {
      parsed.push(text);
      return parseMarkdown(text);
    });
    expect(parsed).toEqual(['*b*\n\n> c']);
  });
});
