import { existsSync, readFileSync } from 'node:fs';
import twitterText from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { measured } from '../post/posts.ts';
import { rgiEmoji } from './rgi-emoji.ts';

const all = rgiEmoji();

const used = (text: string, facts = {}) => measured(text, 'x', facts).length.used;
const asTwitterText = (text: string) => used(text, { publisher: { counting: 'twitter-text' } });
const weightedLength = (text: string) => twitterText.parseTweet(text).weightedLength;

describe('emoji on X', () => {
  it('are all there', () => {
    // An older Node knows fewer.
    expect(all.length).toBeGreaterThanOrEqual(3700);
    if (process.versions.unicode === '17.0') expect(all).toHaveLength(3953);
  });

  it('weigh 2, each of them', () => {
    expect(all.filter((emoji) => used(emoji) !== 2)).toEqual([]);
  });

  it('weigh 2 in a text, and what follows them its own weight', () => {
    const texts = all.map((emoji) => [emoji, used(`a${emoji}${emoji}\u0301\u0301b`)]);
    expect(texts.filter(([, length]) => length !== 8)).toEqual([]);
  });

  it('weigh in twitter-text’s way what they weigh there', () => {
    const different = all.filter((emoji) => asTwitterText(emoji) !== weightedLength(emoji));
    expect(different).toEqual([]);
  });

  it('are counted differently only where twitter-text does not know them', () => {
    const miscounted = all.filter((emoji) => weightedLength(emoji) !== 2);
    expect(all.filter((emoji) => asTwitterText(emoji) !== 2)).toEqual(miscounted);
    if (all.length === 3953) expect(miscounted).toHaveLength(967);
  });
});

const FACTS = new URL(
  '../../../shared/facts/emoji-miscounts-twitter-text-3.1.0.json',
  import.meta.url,
);

describe.skipIf(!existsSync(FACTS))('emoji that twitter-text 3.1.0 miscounts', () => {
  it('weigh 2, and what they weigh there', () => {
    const facts = JSON.parse(readFileSync(FACTS, 'utf8')) as {
      emoji: string;
      twitterText310: number;
    }[];
    expect(facts).toHaveLength(967);
    const found = facts.map(({ emoji }) => [emoji, used(emoji), asTwitterText(emoji)]);
    expect(found).toEqual(facts.map(({ emoji, twitterText310 }) => [emoji, 2, twitterText310]));
  });
});

describe('what is no emoji of RGI', () => {
  it.each([
    ['😀\u0301', 3, 3],
    [`😀${'\u0301'.repeat(100)}`, 102, 102],
    ['👩\u200d', 3, 3],
    ['😀\u200d😀', 2, 5],
    // No emoji has more than four pictographs; a longer chain is a trick.
    [Array(8).fill('😀').join('\u200d'), 5, 23],
    ['🚲\ufe0f', 2, 4],
    ['☺\ufe0e', 4, 4],
    ['\ufe0f', 2, 2],
    ['a\ufe0f', 3, 3],
    ['1\ufe0f', 3, 3],
    ['1\u20e3', 2, 2],
    ['a\u20e3', 3, 3],
    ['🇩', 2, 2],
    ['🇩🇪🇦', 4, 4],
    ['🇦🇦', 2, 4],
    ['🏽', 2, 2],
    ['😀🏽', 2, 4],
    ['©', 1, 1],
    ['©\u200d🔥', 4, 4],
    ['🏴\u{e0067}\u{e0062}', 6, 6],
    [`🏴${'\u{e0061}'.repeat(40)}\u{e007f}`, 84, 84],
  ])('%j weighs %i, in twitter-text %i', (text, own, other) => {
    expect([used(text), asTwitterText(text), weightedLength(text)]).toEqual([own, other, other]);
  });
});
