import { describe, expect, it } from 'vitest';
import { hullOf, hullOrAll, spanOfMatch, trimSpan } from '../../src/text/span.ts';

describe('a trimmed span', () => {
  it.each([
    ['  word  ', 'word'],
    ['word', 'word'],
    ['\ufeff\r\n\tone two\u00a0\n', 'one two'],
    ['\u200bword', '\u200bword'],
  ])('of %j holds %j', (text, expected) => {
    const { start, end } = trimSpan(text, { start: 0, end: text.length });
    expect(text.slice(start, end)).toBe(expected);
  });

  it('keeps to the span it is given', () => {
    expect(trimSpan('a  b  c', { start: 1, end: 6 })).toEqual({ start: 3, end: 4 });
  });

  it('is empty where there is nothing but space', () => {
    const { start, end } = trimSpan('a \n b', { start: 1, end: 4 });
    expect(start).toBe(end);
  });
});

describe('a hull', () => {
  const spans = [
    { start: 5, end: 7 },
    { start: 1, end: 2 },
    { start: 3, end: 9 },
  ];

  it('holds all spans', () => {
    expect(hullOf(spans)).toEqual({ start: 1, end: 9 });
    expect(hullOrAll(spans, 'twelve signs')).toEqual({ start: 1, end: 9 });
  });

  it('of no span is none, or all of the text', () => {
    expect(hullOf([])).toBeUndefined();
    expect(hullOrAll([], 'twelve signs')).toEqual({ start: 0, end: 12 });
  });
});

it('a match stands where its text does', () => {
  const [match] = 'one two'.matchAll(/t\w+/g);
  expect(match && spanOfMatch(match)).toEqual({ start: 4, end: 7 });
});
