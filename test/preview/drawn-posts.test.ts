import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, widthOfCells } from '../../src/reporters/cells.ts';
import { drawnPosts } from '../../src/reporters/drawn-posts.ts';
import { runs } from '../reporters/hostile-runs.ts';
import { LAUNCH, PICTURES, THREAD } from './drafts.ts';
import { drawn } from './previewed.ts';

const plain = { columns: 80, color: false };

/** The widths of the lines that are part of a box. */
function widths(text: string): number[] {
  const lines = text.split('\n').filter((line) => /^ {2}[┌│└]/.test(line));
  return lines.map((line) => widthOfCells(cellsOf(line)));
}

describe('posts drawn in text', () => {
  it('stand in boxes as wide as a terminal, with CJK and emoji', () => {
    const source = `---\nplatforms: [mastodon]\n---\n${'漢字 🎉 👩‍👩‍👧‍👦 é plain '.repeat(20)}`;
    expect(new Set(widths(drawnPosts([drawn(source)], plain)))).toEqual(new Set([80]));
  });

  it('name what is cut off and show what goes with them', () => {
    const text = drawnPosts([drawn(LAUNCH), drawn(PICTURES)], plain);
    for (const words of [
      'X takes no more',
      'Alt text: A path along a cliff',
      'No alt text',
      '( ) Porto',
    ])
      expect(text).toContain(words);
  });

  it('hang together in a thread', () => {
    const text = drawnPosts([drawn(THREAD)], plain);
    expect(text).toContain('Bluesky 2/3');
    expect(text.match(/^ {5}│$/gm)).toHaveLength(2);
  });

  it('have no colour where it is off, and some where it is on', () => {
    expect(drawnPosts([drawn(LAUNCH)], plain)).not.toContain('\u001b');
    expect(drawnPosts([drawn(LAUNCH)], { ...plain, color: true })).toContain('\u001b[2m');
  });

  it('stay in their boxes and act on nothing, whatever stands in them', () => {
    fc.assert(
      fc.property(runs, fc.constantFrom(1, 40, 80, 200), (results, columns) => {
        const text = drawnPosts(results, { columns, color: false });
        expect(new Set(widths(text)).size).toBeLessThan(2);
        expect(text).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/,
        );
        expect(text).not.toContain('##[');
        expect(text).not.toMatch(/^\s*::/m);
      }),
      { numRuns: 60 },
    );
  });
});
