import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/draft/front-matter.ts';
import type { Value } from '../../src/draft/yaml-tree.ts';
import { defectsOf, partsOf, read } from './reading.ts';

function frontMatter(source: string) {
  return readFrontMatter(source, { start: 0, end: source.length });
}

/** A value as plain data. */
function plain(value: Value): unknown {
  if (value.kind === 'scalar') return value.text;
  if (value.kind === 'list') return value.items.map(plain);
  return Object.fromEntries(value.entries.map((entry) => [entry.key, plain(entry.value)]));
}

/** Each scalar, list and map with what was written for it. */
function written(source: string, value: Value): string[] {
  const own = source.slice(value.span.start, value.span.end);
  if (value.kind === 'scalar') return [own];
  const inner = value.kind === 'list' ? value.items : value.entries.map((entry) => entry.value);
  return [own, ...inner.flatMap((one) => written(source, one))];
}

describe('front matter', () => {
  it('is read with the place of each key and value', () => {
    const source = '---\nplatform: "x"\ntags: [a, \'b c\']\nmap:\n  one: 1\n  two: [2]\n---\nText';
    const found = frontMatter(source);
    const values = found?.entries.map(({ value }) => plain(value));
    expect(values).toEqual(['x', ['a', 'b c'], { one: '1', two: ['2'] }]);
    const keys = found?.entries.map(({ keySpan }) => source.slice(keySpan.start, keySpan.end));
    expect(keys).toEqual(['platform', 'tags', 'map']);
    const places = found?.entries.map(({ value }) => written(source, value));
    expect(places?.[0]).toEqual(['x']);
    expect(places?.[1]?.slice(1)).toEqual(['a', 'b c']);
    expect(places?.[1]?.[0]).toBe("[a, 'b c']");
    expect(places?.[2]).toEqual(['one: 1\n  two: [2]', '1', '[2]', '2']);
    expect(source.slice(found?.end)).toBe('Text');
  });

  it('keeps dates, numbers and yes as they are written', () => {
    const found = frontMatter('---\ndate: 2026-01-02\nn: 007\nflag: yes\nnone: null\n---\n');
    expect(found?.entries.map(({ value }) => plain(value))).toEqual([
      '2026-01-02',
      '007',
      'yes',
      'null',
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('is found with the line end %j', (end) => {
    const source = ['---', 'a: b', 'c: [d, e]', '---', 'Text'].join(end);
    const found = frontMatter(source);
    expect(found?.entries.map(({ value }) => plain(value))).toEqual(['b', ['d', 'e']]);
    expect(source.slice(found?.end)).toBe('Text');
  });

  it('is found behind a byte-order mark and before spaces', () => {
    const draft = read('\ufeff---  \nplatform: x\n--- \nText');
    expect(draft.destinations.map(({ span }) => draft.source.slice(span.start, span.end))).toEqual([
      'x',
    ]);
    expect(partsOf(draft)).toEqual([['Text']]);
  });

  it.each(['---\n---\nText', '---\n\n---\nText', '---\n# a comment\n\n---\nText'])(
    '%j is empty',
    (source) => {
      expect(frontMatter(source)).toMatchObject({ entries: [], problem: undefined });
      expect(defectsOf(read(source))).toEqual([]);
      expect(partsOf(read(source))).toEqual([['Text']]);
    },
  );

  it('may end the file', () => {
    expect(frontMatter('---\na: b\n---')).toMatchObject({ end: 12, problem: undefined });
  });

  it.each(['Text', '', ' ---\na: b\n---\n', '----\na: b\n----\n', '---x\na: b\n---\n', '---'])(
    '%j has none',
    (source) => {
      expect(frontMatter(source)).toBeUndefined();
    },
  );

  it('is no text between thematic breaks', () => {
    expect(frontMatter('---\nHello there\n---\nmore')).toBeUndefined();
    expect(frontMatter('---\n- one\n- two\n---\nmore')).toBeUndefined();
    expect(frontMatter('---\n@bob: hi\n---\nmore')).toBeUndefined();
    const draft = read('---\nHello there\n---\nmore');
    expect(partsOf(draft)).toEqual([['Hello there', 'more']]);
    expect(draft.defects).toEqual([]);
  });
});

describe('front matter that cannot be read', () => {
  it.each([
    ['title: a\nby: @bob', '@bob'],
    ['tags: [#a, b]\nplatform: x', undefined],
    ['a: 1\ntitle: a: b: c\nplatform: x', ': b: c'],
    ['a: "open\nb: c', undefined],
    ['a: [1, 2\nb: c', undefined],
    ['a: 1\nb: `c`', '`c`'],
    ['a: b\na: c', 'a'],
    ['a: &x b\nc: *x', undefined],
    ['a: 1\n? [b]\n: c', undefined],
    ['a:\n\t- b', undefined],
  ])('%j is a defect in its lines', (yaml, words) => {
    const source = `---\n${yaml}\n---\nText`;
    const draft = read(source);
    const [defect, ...more] = draft.defects;
    expect(defect?.id).toBe('unreadable-front-matter');
    expect(more).toEqual([]);
    const { start, end } = defect?.span ?? { start: -1, end: -1 };
    expect(start).toBeGreaterThanOrEqual(4);
    expect(end).toBeLessThanOrEqual(4 + yaml.length);
    expect(end).toBeGreaterThan(start);
    if (words !== undefined) expect(source.slice(start, end)).toBe(words);
    expect(partsOf(draft)).toEqual([['Text']]);
  });

  it('points at the line of the fault, after CRLF', () => {
    const source = '---\r\nplatform: x\r\nby: @bob\r\n---\r\nText';
    expect(defectsOf(read(source))).toEqual([['unreadable-front-matter', '@bob']]);
  });

  it('is one that is never closed', () => {
    const source = '---\nplatform: x\n\nText';
    expect(defectsOf(read(source))).toEqual([['unreadable-front-matter', 'platform: x\n\nText']]);
    expect(read('---\nText\n\nmore').defects).toEqual([]);
  });

  it('is one that is too long', () => {
    const long = (length: number) => `---\n${'a: '.padEnd(length - 1, 'b')}\n---\nText`;
    expect(read(long(8192)).defects).toEqual([]);
    const [defect] = read(long(8193)).defects;
    expect(defect).toMatchObject({
      id: 'unreadable-front-matter',
      span: { start: 4, end: 4 + 8193 },
    });
  });

  it.each([
    ['by: @bob', '"@bob"'],
    ['tags: [#a]', '#'],
    ['title: a: b', '"a: b"'],
    ['- @bob', '"@bob"'],
  ])('%j comes with advice that shows the quotes', (line, advice) => {
    const [defect] = read(`---\nkey: 1\nlist:\n${line}\n---\nText`).defects;
    expect(String(defect?.data.advice)).toContain(advice);
  });
});

describe('hostile front matter', () => {
  it('never throws, and keeps its places inside the draft', () => {
    const piece = fc.constantFrom(
      ...['a', ':', ': ', '- ', '[', ']', '{', '}', '"', "'", '\n', '\r\n', ' ', '  ', '&x'],
      ...['*x', '#', '@', '|', '>', '?', '!', '%', '---', '---\n', ',', '😀', '\t', '\ud800'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const source = `---\na: ${pieces.join('')}\n---\nText`;
        const draft = read(source);
        const spans = [
          ...draft.defects.map(({ span }) => span),
          ...Object.values(draft.meta).flatMap(({ key, value }) => [key, value.span]),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
