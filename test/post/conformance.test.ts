import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { measured } from './posts.ts';

/** twitter-text's own cases; they lie beside the project where it is developed. */
const SUITE = new URL('../../../shared/conformance/twitter-text/conformance/', import.meta.url);
const FILE = fileURLToPath(new URL('validate.yml', SUITE));
const isThere = existsSync(FILE);

interface Case {
  readonly text: string;
  readonly expected: { readonly weightedLength: number; readonly valid: boolean };
}

function casesOf(suite: string): Case[] {
  if (!isThere) return [];
  const { tests } = load(readFileSync(FILE, 'utf8')) as { tests: Record<string, Case[]> };
  return tests[suite] ?? [];
}

/** The first suite still counts each code point of an emoji sequence; X does not. */
const EMOJI_SEQUENCE = /\u200d|\p{Emoji_Modifier}/u;
/** No text on X may hold these, whatever its length. */
const FORBIDDEN = /[\ufffe\uffff\ufeff]/;

describe.skipIf(!isThere)('the length on X', () => {
  it.each([
    'WeightedTweetsCounterTest',
    'WeightedTweetsWithDiscountedEmojiCounterTest',
    'UnicodeDirectionalMarkerCounterTest',
  ])('is that of twitter-text: %s', (suite) => {
    const cases = casesOf(suite);
    expect(cases.length).toBeGreaterThan(0);
    for (const { text, expected } of cases) {
      const { length, cut } = measured(text, 'x');
      if (suite === 'WeightedTweetsCounterTest' && EMOJI_SEQUENCE.test(text)) {
        expect(length.used).toBeLessThanOrEqual(expected.weightedLength);
      } else expect([text, length.used]).toEqual([text, expected.weightedLength]);
      if (!FORBIDDEN.test(text)) expect([text, cut === undefined]).toEqual([text, expected.valid]);
    }
  });
});
