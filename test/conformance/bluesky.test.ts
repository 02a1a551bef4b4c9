import { AppBskyFeedPost, UnicodeString } from '@atproto/api';
import { describe, expect, it } from 'vitest';
import { measured } from '../post/posts.ts';
import { generatedTexts } from './generated-texts.ts';
import { hasRealTexts, realTexts } from './real-texts.ts';

// Bluesky's own library says how long a text is, and whether its schema takes it.

function oracle(text: string) {
  const { graphemeLength, length } = new UnicodeString(text);
  const record = { $type: 'app.bsky.feed.post', text, createdAt: '2026-01-01T00:00:00.000Z' };
  const { success } = AppBskyFeedPost.validateRecord(record);
  return { graphemes: graphemeLength, bytes: length, valid: success };
}

function found(text: string) {
  const { length, cut } = measured(text, 'bluesky');
  return { graphemes: length.used, bytes: length.bytes?.used, valid: cut === undefined };
}

function differences(texts: readonly string[]): object[] {
  return texts.flatMap((text) => {
    const [one, other] = [oracle(text), found(text)];
    const agrees =
      one.graphemes === other.graphemes && one.bytes === other.bytes && one.valid === other.valid;
    return agrees ? [] : [{ text, oracle: one, found: other }];
  });
}

describe('the length on Bluesky is that of its own library', () => {
  it('for generated texts', () => {
    expect(differences(generatedTexts(20_000))).toEqual([]);
  });

  it.skipIf(!hasRealTexts)('for real texts', () => {
    const texts = realTexts();
    expect(texts.length).toBeGreaterThan(5000);
    expect(differences(texts)).toEqual([]);
  });

  it.each([
    ['', 0, 0],
    ['a'.repeat(300), 300, 300],
    ['a'.repeat(301), 301, 301],
    ['漢'.repeat(300), 300, 900],
    ['👨‍👩‍👧‍👦'.repeat(120), 120, 3000],
    ['👨‍👩‍👧‍👦'.repeat(121), 121, 3025],
    [`a${'\u0301'.repeat(1499)}`, 1, 2999],
    [`a${'\u0301'.repeat(1500)}`, 1, 3001],
    ['\r\n'.repeat(300), 300, 600],
    ['\ud83d\udc00\ud83d', 2, 7],
    ['\ud83d'.repeat(300), 300, 900],
    ['नमस्ते กำ क्षि', 7, 38],
    ['https://example.org/a/long/path?with=a&query#and-more', 53, 53],
  ])('of %j: %i graphemes, %i bytes', (text, graphemes, bytes) => {
    expect(oracle(text)).toMatchObject({ graphemes, bytes });
    expect(found(text)).toEqual(oracle(text));
  });
});
