import { expect, it } from 'vitest';
import { joinedTag, joinedWords } from '../../../src/checks/tags/joined-tag.ts';

it.each([
  ['#gnu-social', '#GnuSocial'],
  ['#RNA-Seq', '#RNASeq'],
  ['#R&D', '#RAndD'],
  ['#C++', '#CPlusPlus'],
  ['#O’Brien', '#OBrien'],
  ['#tide-table_2', '#TideTable_2'],
  ['#öl-fass', '#ÖlFass'],
])('writes %s as one tag', (written, joined) => {
  expect(joinedTag(written)).toBe(joined);
});

it('joins words', () => {
  expect(joinedWords(['harbour', 'museum', '𐐨'])).toBe('HarbourMuseum𐐀');
});
