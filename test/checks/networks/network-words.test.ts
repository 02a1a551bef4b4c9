import { describe, expect, it } from 'vitest';
import { networkWords } from '../../../src/checks/networks/network-words.ts';
import { tracePhrases } from '../../../src/checks/networks/trace-phrases.ts';
import { findPhrases, phraseTable } from '../../../src/checks/phrases/phrase-table.ts';
import { tokensOf } from '../../../src/language/reading.ts';
import { platforms } from '../../../src/platforms/index.ts';

const ids = new Set(platforms.map(({ id }) => id));

describe.each(networkWords.map((words) => [words.phrases.split(',')[0], words] as const))(
  'the words of “%s”',
  (_, { rightOn, phrases }) => {
    it('are right on platforms that there are', () => {
      expect(rightOn.filter((id) => !ids.has(id))).toEqual([]);
    });

    it('can all be found', () => {
      const table = phraseTable([[phrases, 'found']]);
      const lost = phrases
        .split(',')
        .map((phrase) => phrase.trim().replace('@', '@ada'))
        .filter((phrase) => findPhrases(tokensOf(phrase).tokens, table)[0]?.from !== 0);
      expect(lost).toEqual([]);
    });
  },
);

it('traces hold no dots, which end a phrase', () => {
  expect([...tracePhrases.keys()].filter((first) => /[.!?:]/.test(first))).toEqual([]);
});
