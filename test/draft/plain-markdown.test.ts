import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/draft/markdown.ts';
import { parsePlain } from '../../src/draft/plain-markdown.ts';
import { hasRealDrafts, realBodies } from './real-drafts.ts';

const PIECE = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'word ', '. ', '\n', '\n\n', '\r\n', '\r', '!') },
  fc.constantFrom(
    ...[
      ' ',
      '  ',
      '\t',
      '#',
      '# ',
      '####### ',
      '>',
      '> ',
      '- ',
      '+',
      '=',
      '===',
      '---',
      '1',
      '1. ',
    ],
    ...['12)', '~', '~~~', '*', '_', '`', '[', ']', '(', '<', '&', '&amp;', '\\', ':', '|', '"'],
    ...['https://example.com/a', '@ada', '#tag', 'é', '😀', '\u00a0', '\u2028', '\f', '\v', '\0'],
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

/** As a draft's text reaches the parser: no byte-order mark before it. */
const TEXT = fc
  .array(PIECE, { maxLength: 14 })
  .map((pieces) => pieces.join('').replace(/^\ufeff+/, ''));

describe('the tree of a text without Markdown', () => {
  it.each(['', 'one', 'one\ntwo', 'one\n\n\ntwo\n', '\r\none\r\ntwo\rthree', '#tag 100% (a) "b"!'])(
    'of %j is that of the parser',
    (text) => {
      expect(parsePlain(text)).toEqual(parseMarkdown(text));
    },
  );

  it('is the same as the parser’s wherever there is one', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const tree = parsePlain(text);
        if (tree !== undefined) expect(tree).toEqual(parseMarkdown(text));
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for texts of plain pieces', () => {
    const plain = fc.constantFrom(
      'a',
      'b c',
      '\n',
      '\r\n',
      '#tag',
      '. ',
      ' 1. ',
      'é',
      '😀',
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const tree = parsePlain(text);
        if (tree !== undefined) expect(tree).toEqual(parseMarkdown(text));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ...['*a*', 'a_b', '`a`', '[a](b)', '<b>', 'a & b', 'a\\*', '# a', '> a', '- a', '+ a', '1. a'],
    ...['1) a', '    a', '\ta', 'a  \nb', 'a\n===', 'a\n---', '~~~\na', '![a](b)', '\0'],
  ])('is left to the parser for %j', (text) => {
    expect(parsePlain(text)).toBeUndefined();
  });

  it.skipIf(!hasRealDrafts)('is the same for real drafts, where they are at hand', () => {
    const bodies = realBodies();
    let plain = 0;
    for (const body of bodies) {
      const tree = parsePlain(body);
      if (tree === undefined) continue;
      plain++;
      expect(tree).toEqual(parseMarkdown(body));
    }
    expect(plain).toBeGreaterThan(bodies.length / 3);
  });
});
