import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defectsOf, literalText, namesOf, read } from './reading.ts';

function record(richText: string, more: Record<string, unknown> = {}): string {
  return JSON.stringify({ action: 'post', account: 'A', richText, ...more }, undefined, 2);
}

function textsOf(source: string) {
  return read(source).sections[0]?.parts.map(literalText);
}

describe('a record', () => {
  it('goes to Bluesky, with its text', () => {
    const draft = read(record('Hello'));
    expect(draft.format).toBe('bluesky-record');
    expect(namesOf(draft)).toEqual(['bluesky']);
    expect(draft).toMatchObject({ published: false, phase: 'scheduled', defects: [] });
    expect(textsOf(record('Hello'))).toEqual(['Hello']);
  });

  it('has its keys as meta', () => {
    const source = record('Hi', { replyURL: 'https://bsky.app/x', n: { deep: [1, '}'] } });
    const { meta } = read(source);
    const values = Object.entries(meta).map(([key, { value }]) => [
      key,
      value.kind === 'scalar' ? value.text : undefined,
    ]);
    expect(values.slice(0, 4)).toEqual([
      ['action', 'post'],
      ['account', 'A'],
      ['richText', 'Hi'],
      ['replyURL', 'https://bsky.app/x'],
    ]);
    expect(JSON.parse(String(values[4]?.[1]))).toEqual({ deep: [1, '}'] });
    expect(source.slice(meta.n?.key.start, meta.n?.key.end)).toBe('"n"');
  });

  it('of an array has the texts of all its records', () => {
    const source = `\ufeff[${record('one')}, ${record('two')},\n ${record('', { richText: null })}]`;
    expect(textsOf(source)).toEqual(['one', 'two']);
    expect(read(source).defects).toEqual([]);
  });

  it('has only its own text, not one further in', () => {
    const source = '{"action": "post", "record": {"richText": "inner"}, "richText": "outer"}';
    expect(textsOf(source)).toEqual(['outer']);
  });

  it('is published once it holds a result', () => {
    expect(read(record('Hi', { result: { uri: 'at://x' } })).published).toBe(true);
  });

  it('may have its text in another file', () => {
    const draft = read('{"action": "post", "richTextFile": "./a.md"}');
    expect(defectsOf(draft)).toEqual([['text-elsewhere', '"./a.md"']]);
    expect(draft.defects[0]?.data).toEqual({ file: './a.md' });
    expect(draft.sections[0]?.parts).toEqual([]);
  });

  it('may have no text at all', () => {
    expect(read('{"action": "repost"}').defects).toEqual([]);
    expect(textsOf(record(''))).toEqual([]);
    expect(textsOf('{"action": "post", "richText": 5}')).toEqual([]);
  });
});

describe('a thread', () => {
  it.each([
    ['one\n---\ntwo', ['one\n', 'two']],
    ['one\n***\ntwo', ['one\n', 'two']],
    ['one\n  __ \ntwo\n--\nthree', ['one\n', 'two\n', 'three']],
    ['one\n-\ntwo', ['one\n-\ntwo']],
    ['one\n-*-\ntwo', ['one\n-*-\ntwo']],
    ['---\none\n---\n \n---\n', ['one\n']],
    ['one\r\n---\r\ntwo', ['one\r\n', 'two']],
  ])('%j has the parts %j', (richText, parts) => {
    expect(textsOf(record(richText))).toEqual(parts);
  });
});

describe('the text of a record', () => {
  it('is its value, and each escape a run of its own', () => {
    const source = String.raw`{"action": "post", "richText": "a\"b\\\n\u00e9\ud83d\ude00\/\t"}`;
    expect(textsOf(source)).toEqual(['a"b\\\né😀/\t']);
    const body = read(source).sections[0]?.parts[0]?.body;
    const runs = body?.kind === 'literal' ? body.runs : [];
    expect(runs.map(({ start, end }) => source.slice(start, end))).toEqual([
      'a',
      '\\"',
      'b',
      '\\\\',
      '\\n',
      '\\u00e9',
      '\\ud83d',
      '\\ude00',
      '\\/',
      '\\t',
    ]);
  });

  it('leads back to what was written, whatever it holds', () => {
    const piece = fc.constantFrom(
      'a',
      '"',
      '\\',
      '\n',
      'é',
      '😀',
      '\u0001',
      '\ud800',
      '{',
      ',',
      ']',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const richText = `x${pieces.join('')}`;
        const source = record(richText, { other: richText });
        expect(textsOf(source)?.join('')).toBe(richText);
        for (const part of read(source).sections[0]?.parts ?? []) {
          const runs = part.body.kind === 'literal' ? part.body.runs : [];
          for (const { text, start, end } of runs) {
            expect(JSON.parse(`"${source.slice(start, end)}"`)).toBe(text);
          }
        }
      }),
    );
  });
});

describe('JSON that is broken', () => {
  it.each([
    '{"action": "post", "richText": "a"',
    '{"action": "post" "richText": "a"}',
    '{"action": "post", "richText": "a',
    '{"action": "post", "richText": }',
    '\ufeff{"action": "post", "richText": "a\nb"}',
    '{"action": "post"}}',
    '{"action": "post", "a": 1e}',
  ])('%j is a defect inside the draft', (source) => {
    const draft = read(source);
    expect(draft.sections).toEqual([]);
    const [defect, ...more] = draft.defects;
    expect(more).toEqual([]);
    expect(defect?.id).toBe('unreadable-record');
    expect(String(defect?.data.reason)).not.toContain('position');
    expect(String(defect?.data.reason)).not.toContain('action');
    expect(defect?.span.start).toBeLessThanOrEqual(defect?.span.end ?? -1);
    expect(defect?.span.end).toBeLessThanOrEqual(source.length);
  });

  it('is pointed at where the parser stopped', () => {
    const source = '{"action": "post" "richText": "a"}';
    expect(read(source).defects[0]?.span.start).toBe(source.indexOf('"richText'));
  });

  it('may be no object', () => {
    for (const source of ['', '5', '"a"', 'null', '[]', '[1]', '{}']) {
      expect(() => read(source, { format: 'bluesky-record' })).not.toThrow();
    }
  });
});
