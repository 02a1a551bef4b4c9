import { describe, expect, it } from 'vitest';
import { meantTagEnd } from '../../../src/checks/tags/tag-end.ts';

describe('where a hashtag is meant to end', () => {
  it.each([
    ['#gnu', '-social', '-social'],
    ['#node', '.js', '.js'],
    ['#AT', '&T-Mobile', '&T-Mobile'],
    ['#C', '++', '++'],
    ['#C', '+', ''],
    ['#R', '&amp;D', ''],
    ['#gnu', '’s', ''],
    ['#gnu', '.Then', ''],
    ['#gnu', '.whatever', ''],
    ['#gnu', '-', ''],
    ['#AI', '-powered', ''],
    ['#AI', '-Powered', '-Powered'],
    ['#F', '-16', '-16'],
    ['#web3', '.0', '.0'],
    ['#web', '.0', ''],
    ['#Mother', 'sDay', ''],
    ['#Mother', '’sDay', '’sDay'],
    ['#l', '’Europe', '’Europe'],
    ['#tag', '/#other', ''],
  ])('%s%s', (tag, rest, tail) => {
    const setting = { alone: false, foreign: false };
    const end = meantTagEnd(tag + rest, { start: 0, end: tag.length }, setting);
    expect((tag + rest).slice(tag.length, end)).toBe(tail);
  });

  it.each([
    [{ alone: false, foreign: true }, 4],
    [{ alone: true, foreign: true }, 10],
    [{ alone: false, foreign: false }, 10],
  ])('a compound, %j', (setting, end) => {
    expect(meantTagEnd('#Tee-Abend', { start: 0, end: 4 }, setting)).toBe(end);
  });
});
