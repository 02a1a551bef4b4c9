import twitterText from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { measured } from '../post/posts.ts';
import { generatedTexts } from './generated-texts.ts';
import { hasRealTexts, realTexts } from './real-texts.ts';

// twitter-text itself says what its count of a text is.

const generated = generatedTexts(20_000);
const asTwitterText = { publisher: { counting: 'twitter-text' } } as const;

/** What X refuses, whatever its length. */
const FORBIDDEN = /[\ufffe\ufeff\uffff]/;

function verdictOf(text: string, facts: typeof asTwitterText | Record<string, never>) {
  const { length, cut } = measured(text, 'x', facts);
  expect([text, cut === undefined]).toEqual([text, (length.remaining ?? 0) >= 0]);
  const valid = cut === undefined && length.used > 0 && !FORBIDDEN.test(text);
  return { weightedLength: length.used, valid };
}

function differences(texts: readonly string[]): object[] {
  return texts.flatMap((text) => {
    const { weightedLength, valid } = twitterText.parseTweet(text);
    const found = verdictOf(text, asTwitterText);
    const agrees = found.weightedLength === weightedLength && found.valid === valid;
    return agrees ? [] : [{ text, weightedLength, valid, found }];
  });
}

describe('the length on X, counted as twitter-text does', () => {
  it('is parseTweet’s for generated texts', () => {
    expect(differences(generated)).toEqual([]);
  });

  it.skipIf(!hasRealTexts)('is parseTweet’s for real texts', () => {
    const texts = realTexts();
    expect(texts.length).toBeGreaterThan(5000);
    expect(differences(texts)).toEqual([]);
  });
});

/** Where characters are put together to one emoji, twitter-text may know less of them. */
const PUT_TOGETHER = /[\u200d\ufe0f]|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{e007f}/u;

function ownDifferences(texts: readonly string[]): object[] {
  return texts.flatMap((text) => {
    const { weightedLength, valid } = twitterText.parseTweet(text);
    const found = verdictOf(text, {});
    const agrees = PUT_TOGETHER.test(text)
      ? found.weightedLength <= weightedLength && (found.valid || !valid)
      : found.weightedLength === weightedLength && found.valid === valid;
    return agrees ? [] : [{ text, weightedLength, valid, found }];
  });
}

describe('the length on X, counted as postlint does', () => {
  it('is parseTweet’s where no emoji is put together, and no more where one is', () => {
    expect(generated.filter((text) => !PUT_TOGETHER.test(text)).length).toBeGreaterThan(5000);
    expect(ownDifferences(generated)).toEqual([]);
  });

  it.skipIf(!hasRealTexts)('is so for real texts', () => {
    expect(ownDifferences(realTexts())).toEqual([]);
  });
});
