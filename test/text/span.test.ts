import { describe, expect, it } from 'vitest';
import { hullOf, spanOf, trimSpan } from '../../src/text/span.ts';

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
  it('holds all spans', () => {
    expect(hullOf([spanOf(5, 7), spanOf(1, 2), spanOf(3, 9)])).toEqual({ start: 1, end: 9 });
  });

  it('of no span is none', () => {
    expect(hullOf([])).toBeUndefined();
  });
});
