import { expect, it } from 'vitest';
import { driversInWords, unitInWords } from '../../../src/checks/length/drivers.ts';
import { measured } from '../../post/posts.ts';

it.each([
  ['x', 'plain #tag @ada', ''],
  ['x', 'https://a.co https://b.co https://c.co', '3 links × 23 = 69'],
  ['x', 'https://a.co', '1 link = 23'],
  ['x', '😀😀 漢', '2 emoji × 2 = 4, 1 wide character = 2'],
  ['bluesky', 'https://a.co https://b.co/c', '2 links = 26'],
  ['threads', 'é漢', '2 characters of several bytes = 5'],
])('on %s of %j', (target, text, expected) => {
  expect(driversInWords(measured(text, target).length)).toBe(expected);
});

it('names the content warning', () => {
  const { length } = measured('hi', 'mastodon', { contentWarning: 'cw' });
  expect(driversInWords(length)).toBe('1 content warning = 2');
});

it('says the unit as people call it', () => {
  expect(unitInWords(measured('a', 'threads').length)).toBe('bytes');
  expect(unitInWords(measured('a', 'x').length)).toBe('characters');
});
