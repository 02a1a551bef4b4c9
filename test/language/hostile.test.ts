import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.ts';
import type { Span } from '../../src/text/span.ts';

const PIECES = [
  ...[
    'we are hiring',
    'looking for',
    'engineer',
    'wanted',
    'apply now',
    'thanks',
    'do you',
    '?',
    '!',
    '.',
  ],
  ...[
    'https://example.com/a',
    'example.org',
    '@ada',
    '#job',
    '"',
    '“',
    '”',
    '\n',
    ':',
    '|',
    ' ',
    '$9',
    '’',
  ],
  ...[
    '\ud800',
    '\udc00',
    '😀',
    '漢字',
    'İ',
    '𝗔',
    '\u0301',
    'RT @a:',
    ' @ ',
    'salary:',
    '://',
    'http',
  ],
];

const drafts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

function expectOrdered(spans: readonly Span[], length: number): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(length);
}

describe('any text', () => {
  it('gives scores from 0 to 1 and spans inside the text, in order', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        for (const evidence of Object.values(analyze(text).evidence)) {
          expect(evidence.spans.length).toBeGreaterThan(0);
          expectOrdered(evidence.spans, text.length);
          expect(evidence.score).toBeGreaterThanOrEqual(0);
          expect(evidence.score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        expect(analyze(text)).toEqual(analyze(text));
      }),
    );
  });
});

describe('64 KB', () => {
  it.each([
    ...[
      'a',
      'a ',
      '.',
      'a.',
      'a.b/',
      'http://',
      'http://a(',
      '://',
      '@',
      '#a ',
      '"',
      '\ud800',
      '😀',
      '漢',
    ],
    ...[
      'do you? ',
      '#you? ',
      'looking for ',
      'wanted engineer ',
      'salary: ',
      'i "',
      "a'",
      'rt @a: ',
      'www.',
    ],
  ])('of %j comes back', (piece) => {
    const text = piece.repeat(Math.ceil(65_536 / piece.length));
    expectOrdered(analyze(text).evidence.tone?.spans ?? [], text.length);
  });
});
