import { describe, expect, it } from 'vitest';
import { measured } from '../post/posts.ts';

// Texts that are made to be slow or wrong to count. How long they take is measured by `npm run bench -- hostile`.

const MANY = 100_000;
const LONG = 20_000;

const used = (text: string, target = 'x', facts = {}) => measured(text, target, facts).length;
const asTwitterText = { publisher: { counting: 'twitter-text' } } as const;

describe('long texts on X count what short ones do', () => {
  it.each([
    ['👩\u200d', 3],
    ['漢.', 3],
    ['a.', 2],
    ['漢', 2],
    ['#漢', 3],
    ['a-', 2],
    ['(', 1],
    ['\0', 1],
    ['\ud83d', 2],
    ['\udc00', 2],
    ['\ufe0f', 2],
    ['🇩', 1],
    ['\r\n', 2],
    ['\r', 1],
    ['\u2028', 2],
    ['e\u0301', 1],
    ['http://', 7],
    ['example.org ', 24],
    ['https://example.org/(a) ', 24],
    ['漢.com ', 7],
    ['#漢example.org ', 27],
  ])('%j weighs %i each time', (piece, weight) => {
    const count = Math.floor(LONG / piece.length);
    const text = piece.repeat(count);
    const expected = piece === '👩\u200d' ? longChain(count) : count * weight;
    expect(used(text).used).toBe(expected);
  });

  /** Chains of four pictographs, with a joiner behind each. */
  function longChain(count: number): number {
    return Math.ceil(count / 4) * 2 + Math.ceil(count / 4);
  }

  it('where emoji, marks and surrogates are without end', () => {
    expect(used(`😀${'\u0301'.repeat(MANY)}`).used).toBe(2 + MANY);
    expect(used(`😀${'\u0301'.repeat(MANY)}`, 'x', asTwitterText).used).toBe(2 + MANY);
    expect(used(`🏴${'\u{e0061}'.repeat(MANY)}`).used).toBe(2 + 2 * MANY);
    expect(used(`${'\ud83d'.repeat(MANY)}\udc00`).used).toBe(2 * MANY);
  });

  it.each(['漢.', 'a.', '漢', '(a)'])('as twitter-text counts them: %s', (piece) => {
    const text = piece.repeat(5000);
    expect(used(text, 'x', asTwitterText).used).toBe(used(text).used);
    const path = `https://example.org/${piece.repeat(1000)}`;
    expect(used(path, 'x', asTwitterText).used).toBe(used(path).used);
  });
});

describe('long texts elsewhere', () => {
  it.each([
    ['bluesky', 'a', `a${'\u0301'.repeat(MANY)}`, 1],
    ['mastodon', 'a', `a${'\u0301'.repeat(MANY)}`, 1],
    ['mastodon', 'a joined', Array(1000).fill('👩').join('\u200d'), 1],
    ['threads', 'lone', '\ud83d'.repeat(1000), 3000],
    ['threads', 'paired', '\ud83d\udc00'.repeat(1000), 4000],
    ['linkedin', 'NUL', '\0'.repeat(1000), 1000],
    ['mastodon', 'line ends', '\r\n\r\n\n\r'.repeat(1000), 4000],
  ])('on %s: %s', (target, _, text, length) => {
    expect(used(text, target).used).toBe(length);
  });

  it('count bytes as an encoder writes them', () => {
    const text = `a\ud83d\u0301é漢😀\udc00${'\u0301'.repeat(MANY)}`;
    expect(used(text, 'bluesky').bytes?.used).toBe(Buffer.byteLength(text));
  });
});
