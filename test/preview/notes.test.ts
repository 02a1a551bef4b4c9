import { describe, expect, it } from 'vitest';
import { notesOf } from '../../src/preview/notes.ts';
import { LAUNCH, PICTURES, THREAD } from './drafts.ts';
import { drawn } from './previewed.ts';

/** The leads of a rule's notes, with the number of the post that they stand beside; 0 is the draft itself. */
function leads(source: string, ruleId: string) {
  const { file, posts } = notesOf(drawn(source).report, 'd1', false);
  return [file, ...posts].flatMap((notes, place) =>
    notes
      .filter(({ diagnostic }) => diagnostic.ruleId === ruleId)
      .map(({ lead }) => ({ place, to: lead.to })),
  );
}

describe('a problem stands beside its posts and leads to its words', () => {
  it.each([
    [
      'some words',
      '---\nplatforms: [x]\n---\nRead *it* at http://localhost:3000/a, all',
      'private-link',
      [{ place: 1, to: 'words' }],
    ],
    ['what is cut off', LAUNCH, 'over-length', [{ place: 1, to: 'rest' }]],
    [
      'all of the text',
      '---\nplatforms: [mastodon]\n---\nhttps://maps.example.org/a',
      'link-only',
      [{ place: 1, to: 'text' }],
    ],
    ['a file', PICTURES, 'missing-alt-text', [{ place: 1, to: 'media' }]],
    [
      'the draft itself',
      '---\nplatforms: [x, linkdin]\n---\nWhich one?',
      'unknown-platform',
      [{ place: 0, to: 'draft' }],
    ],
    [
      'a post of a thread',
      THREAD.replace('footpaths', 'http://localhost:3000/a'),
      'private-link',
      [{ place: 2, to: 'words' }],
    ],
  ])('%s', (_what, source, ruleId, expected) => {
    expect(leads(source, ruleId)).toEqual(expected);
  });

  it('is left out where only errors are wanted', () => {
    const { report } = drawn(PICTURES);
    const count = (quiet: boolean) => notesOf(report, 'd1', quiet).posts.flat().length;
    expect(count(false)).toBeGreaterThan(count(true));
  });

  it('is left out where the draft switches it off', () => {
    const off = PICTURES.replace('Where', '<!-- postlint-disable missing-alt-text -->\n\nWhere');
    expect(leads(off, 'missing-alt-text')).toEqual([]);
  });
});
