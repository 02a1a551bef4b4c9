import fc from 'fast-check';
import type { Nodes, Text } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/draft/markdown.ts';
import { runsOf } from '../../src/draft/text-runs.ts';

function textsOf(node: Nodes): Text[] {
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}

/** Each run of the only text in a source: what is shown, and what was written for it. */
function runsIn(source: string): [shown: string, written: string][] {
  return textsOf(parseMarkdown(source)).flatMap((node) =>
    runsOf(node).map((run): [string, string] => [
      node.value.slice(run.at, run.at + run.length),
      source.slice(run.start, run.end),
    ]),
  );
}

describe('the runs of a text', () => {
  it.each<[string, [string, string][]]>([
    ['plain', [['plain', 'plain']]],
    [
      'a &amp; b',
      [
        ['a ', 'a '],
        ['&', '&amp;'],
        [' b', ' b'],
      ],
    ],
    [
      '&#x41;&#66;c',
      [
        ['A', '&#x41;'],
        ['B', '&#66;'],
        ['c', 'c'],
      ],
    ],
    [
      '\\*a',
      [
        ['*', '*'],
        ['a', 'a'],
      ],
    ],
    [
      '> a\n> b',
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
    ],
    [
      'a  \nb',
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
    ],
    [
      '&bogus; &',
      [
        ['&bogus', '&bogus'],
        ['; ', '; '],
        ['&', '&'],
      ],
    ],
  ])('%j', (source, runs) => {
    const joined = (list: [string, string][], side: 0 | 1) => list.map((run) => run[side]).join('');
    const found = runsIn(source);
    expect(joined(found, 0)).toBe(joined(runs, 0));
    expect(joined(found, 1)).toBe(joined(runs, 1));
    expect(found.filter(([shown, written]) => shown !== written)).toEqual(
      runs.filter(([shown, written]) => shown !== written),
    );
  });

  it('are in order, within the text and the source', () => {
    const piece = fc.constantFrom(
      ...['a', ' ', '\n', '\r\n', '&lt;', '&#65;', '\\_', '*', '_', '`', '> ', '- ', '[', '](u)'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const source = pieces.join('');
        for (const node of textsOf(parseMarkdown(source))) {
          const { value, position } = node;
          let at = 0;
          let end = position?.start.offset ?? 0;
          for (const run of runsOf(node)) {
            expect(run.at).toBeGreaterThanOrEqual(at);
            expect(run.start).toBeGreaterThanOrEqual(end);
            expect(run.end).toBeGreaterThanOrEqual(run.start);
            at = run.at + run.length;
            end = run.end;
          }
          expect(at).toBeLessThanOrEqual(value.length);
          expect(end).toBeLessThanOrEqual(position?.end.offset ?? -1);
        }
      }),
    );
  });
});
