import { describe, expect, it } from 'vitest';
import {
  choiceInWords,
  fileInWords,
  millionsInWords,
  ratioInWords,
  shortened,
  sizeInWords,
} from '../../../src/checks/media/media-words.ts';

const media = (url: string) => ({ url, alt: undefined, span: { start: 0, end: 1 } });

describe('a file in words', () => {
  it.each([
    ['img/tides.png', '“tides.png”'],
    ['https://example.org', 'this file'],
    ['data:image/png;base64,AAAA', 'this file'],
    ['line\nend\u001b[31m.png', '“line end\ufffd[31m.png”'],
    [`${'a'.repeat(60)}`, `“${'a'.repeat(60)}”`],
    [`${'a'.repeat(61)}`, `“${'a'.repeat(59)}…”`],
  ])('%j', (url, words) => {
    expect(fileInWords(media(url))).toBe(words);
  });

  it('is not cut inside a character', () => {
    expect(shortened(`${'a'.repeat(58)}🎉 and more`)).toBe(`${'a'.repeat(58)}…`);
  });
});

describe('numbers in words', () => {
  it.each([
    [999, 'up', '999 bytes'],
    [1000, 'up', '1 kB'],
    [2_000_001, 'up', '2.1 MB'],
    [2_000_000, 'down', '2 MB'],
    [16_777_216, 'down', '16.7 MB'],
    [1_000_000_000, 'down', '1 GB'],
  ] as const)('%i bytes, %s', (bytes, round, words) => {
    expect(sizeInWords(bytes, round)).toBe(words);
  });

  it('what is over a limit never looks like the limit', () => {
    for (const limit of [1000, 976_560, 2_000_000, 5_000_000, 16_777_216, 512_000_000])
      expect(sizeInWords(limit + 1, 'up')).not.toBe(sizeInWords(limit, 'down'));
  });

  it('pixels and ratios', () => {
    expect(millionsInWords(921_600, 'down')).toBe('0.9 million');
    expect(millionsInWords(921_601, 'up')).toBe('1 million');
    expect(ratioInWords(16 / 9)).toBe('1.78 : 1');
  });
});

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('%j', (names, words) => {
  expect(choiceInWords(names)).toBe(words);
});
