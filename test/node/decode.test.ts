import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/node/decode.ts';

const texts = fc
  .string({ unit: 'grapheme', maxLength: 200 })
  .filter((text) => !text.includes('\0'));

const bytesOf = (text: string) => new TextEncoder().encode(text);

const join = (...parts: readonly Uint8Array[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** Bytes that no UTF-8 text goes on with. */
const wrong = fc.constantFrom(
  [0xff],
  [0xfe],
  [0x80],
  [0xbf],
  [0xc0, 0xaf],
  [0xc3],
  [0xe2, 0x82],
  [0xed, 0xa0, 0x80],
  [0xf0, 0x9f, 0x8e],
  [0xf5, 0x80],
  [0],
);

describe('decode', () => {
  it('gives a UTF-8 text as it is, its byte-order mark with it', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, marked) => {
        const source = (marked ? '\ufeff' : '') + text;
        expect(decode(bytesOf(source))).toEqual({ source, unreadable: undefined });
      }),
    );
  });

  it('finds the first wrong byte, and its place in the text', () => {
    fc.assert(
      fc.property(texts, wrong, texts, (before, bytes, after) => {
        const head = bytesOf(before);
        const all = join(head, Uint8Array.from(bytes), bytesOf(after));
        const { source, unreadable } = decode(all);
        expect(unreadable?.data).toEqual({ byte: head.length + 1 });
        expect(source.startsWith(before)).toBe(true);
        expect(unreadable?.span).toEqual({ start: before.length, end: before.length + 1 });
        expect(source[before.length]).toBe(bytes[0] === 0 ? '\0' : '\ufffd');
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { source, unreadable } = decode(bytes);
        const { start, end } = unreadable?.span ?? { start: 0, end: 0 };
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a part of a larger buffer', () => {
    expect(decode(bytesOf('xxé').subarray(2)).source).toBe('é');
    expect(decode(Buffer.from('é')).source).toBe('é');
  });
});
