import { describe, expect, it } from 'vitest';
import { MARKUP_LIMIT, markupCount } from '../../src/draft/body.ts';
import { defectsOf, partsOf, read } from './reading.ts';

describe('the parts of a thread', () => {
  it.each([
    ['one\n---\ntwo', ['one', 'two']],
    ['one\n\n---\n\ntwo\n\n---  \nthree', ['one', 'two', 'three']],
    ['one\r\n---\r\ntwo', ['one', 'two']],
    ['\u00a0one\n---\n\n---\n---\ntwo\n---\n', ['one', 'two']],
    ['one\n ---\ntwo', ['one\n ---\ntwo']],
    ['one\n----\ntwo', ['one\n----\ntwo']],
    ['one\n***\ntwo', ['one\n***\ntwo']],
    ['one\n- --\ntwo', ['one\n- --\ntwo']],
    ['one', ['one']],
  ])('of %j are %j', (source, parts) => {
    expect(partsOf(read(source, { path: 'a.md' }))).toEqual([parts]);
    expect(partsOf(read(source, { path: 'a.txt' }))).toEqual([parts]);
  });

  it.each([
    '```\none\n---\ntwo\n```',
    '~~~~\n---\n~~~\n---\n~~~~ \nafter',
    'before\n\n```\n``\n---',
    '```js\n---\n```x\n---\n````',
  ])('are not cut in the code of %j', (source) => {
    expect(partsOf(read(source, { path: 'a.md' }))).toEqual([[source]]);
  });

  it('are cut in plain text, where a fence is no fence', () => {
    expect(partsOf(read('```\n---\n```', { path: 'a.txt' }))).toEqual([['```', '```']]);
  });

  it('are cut behind code', () => {
    const source = '```\n---\n```\n---\ntwo';
    expect(partsOf(read(source, { path: 'a.md' }))).toEqual([['```\n---\n```', 'two']]);
  });

  it('are cut within sections', () => {
    const source = '## X\n\none\n\n---\n\ntwo\n\n## LinkedIn\n\nthree';
    expect(partsOf(read(source))).toEqual([[], ['one', 'two'], ['three']]);
  });
});

describe('a body with more markup than a parser takes', () => {
  const stars = (count: number) => 'a*b '.repeat(count).trim();

  it('is taken to the letter', () => {
    const source = `${stars(MARKUP_LIMIT + 1)}\n---\nc`;
    const draft = read(source, { path: 'a.md' });
    expect(defectsOf(draft)).toEqual([['too-dense', source]]);
    expect(draft.sections[0]?.parts.map(({ body }) => body.kind)).toEqual(['literal', 'literal']);
  });

  it('has one sign more than the limit', () => {
    expect(read(stars(MARKUP_LIMIT), { path: 'a.md' }).defects).toEqual([]);
    expect(read(stars(MARKUP_LIMIT + 1), { path: 'a.txt' }).defects).toEqual([]);
  });

  it.each([
    ['plain text, 100 % (yes) 3.5 "quoted"', 0],
    ['1. one\n2) two\n10.', 3],
    ['one \ntwo  \r\n three', 2],
    ['[a](b) #c', 3],
  ])('%j holds %i signs', (text, count) => {
    expect(markupCount(text)).toBe(count);
  });
});
