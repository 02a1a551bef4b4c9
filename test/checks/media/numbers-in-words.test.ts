import { describe, expect, it } from 'vitest';
import {
  millionsInWords,
  ratioInWords,
  sizeInWords,
} from '../../../src/checks/media/numbers-in-words.ts';

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
