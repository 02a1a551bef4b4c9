import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeJson, safeLine } from '../../src/text/safe-text.ts';

/** Controls, line and paragraph separators, bidirectional controls, the byte-order mark. */
const ACTING = /[\p{Cc}\u2028\u2029\p{Bidi_Control}\ufeff]/u;

const HOSTILE = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x9f }),
      fc.constantFrom(0x61c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069),
      fc.constantFrom(0xfeff, 0xd800, 0xdc00, 0x1f600, 0x22, 0x5c),
    ),
    { maxLength: 20 },
  )
  .map((codes) => String.fromCodePoint(...codes));

describe('a safe line', () => {
  it('holds no acting character', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const safe = safeLine(text);
        expect(safe).not.toMatch(ACTING);
        expect(safe).toHaveLength(text.length);
      }),
    );
  });

  it('shows tabs and line ends as spaces', () => {
    expect(safeLine('a\tb\r\nc')).toBe('a b  c');
  });

  it.each(['Grüße, 世界 👩‍🚀', 'مرحبا', 'שלום'])('leaves %j alone', (text) => {
    expect(safeLine(text)).toBe(text);
  });

  it('disarms an escape sequence', () => {
    expect(safeLine('\u001b[2Jx')).toBe('\ufffd[2Jx');
  });
});

describe('safe JSON', () => {
  it('holds no acting character, and the same value', () => {
    fc.assert(
      fc.property(HOSTILE, HOSTILE, (key, value) => {
        const input = { a: value, list: [key, 1, null, true] };
        const json = safeJson(input);
        expect(json).not.toMatch(ACTING);
        expect(JSON.parse(json)).toEqual(input);
      }),
    );
  });
});
