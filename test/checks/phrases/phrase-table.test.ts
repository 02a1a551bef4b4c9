import { describe, expect, it } from 'vitest';
import { findPhrases, phraseTable } from '../../../src/checks/phrases/phrase-table.ts';
import { tokensOf } from '../../../src/language/reading.ts';

const table = phraseTable([
  ["link in bio, link in the bio, l'été", 'bio'],
  ['rt @, 0 likes, #fyp', 'sign'],
  [
    `on
    two lines`,
    'lines',
  ],
]);

function found(text: string): string[] {
  const { tokens } = tokensOf(text);
  return findPhrases(tokens, table).map(
    ({ value, from, to }) => `${value}: ${text.slice(tokens[from]?.start, tokens[to - 1]?.end)}`,
  );
}

describe('a table of phrases', () => {
  it.each([
    ['LINK in the Bio', 'bio: LINK in the Bio'],
    ['l’Été', 'bio: l’Été'],
    ['rt @ada', 'sign: rt @ada'],
    ['12 likes', 'sign: 12 likes'],
    ['so #FYP', 'sign: #FYP'],
    ['now on two lines', 'lines: on two lines'],
  ])('finds %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each(['link. in bio', 'fyp', 'link in', 'many likes', 'rt ada', ''])('not in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds each of several', () => {
    expect(found('link in bio link in bio')).toHaveLength(2);
  });
});
