import { describe, expect, it } from 'vitest';
import { didYouMean, nearestName } from '../../src/text/nearest-name.ts';

const NAMES = ['x', 'linkedin', 'mastodon', 'over-length', 'link-only'];

describe('the nearest name', () => {
  it.each([
    ['linkdin', 'linkedin'],
    ['Mastadon', 'mastodon'],
    ['overlength', 'over-length'],
    ['link-olny', 'link-only'],
    ['xx', 'x'],
  ])('to %j is %j', (name, nearest) => {
    expect(nearestName(name, NAMES)).toBe(nearest);
    expect(didYouMean(name, NAMES)).toContain(nearest);
  });

  it.each(['', 'q', 'zzz', 'newsletter'])('to %j is none', (name) => {
    expect(nearestName(name, NAMES)).toBeUndefined();
    expect(didYouMean(name, NAMES)).toBe('');
  });

  it('is looked for in the beginning of a long one', () => {
    expect(nearestName('m'.repeat(100_000), NAMES)).toBeUndefined();
  });
});
