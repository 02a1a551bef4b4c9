import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entitiesOn } from './found.ts';

const targets = ['x', 'mastodon', 'bluesky', 'threads', 'linkedin', 'instagram'];

const parts = [
  ...[
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    '(',
    ')',
    '「',
    '“',
    '”',
    '…',
    '**',
    '_',
    '-',
    '/',
    '.',
    ',',
    '?',
  ],
  ...[
    '@',
    '#',
    '＃',
    '$',
    '@ada',
    '@ada@example.org',
    '@a.example.com',
    '#tag',
    '$ABC',
    'me@example.com',
  ],
  ...[
    'http://',
    'https://',
    'example.com',
    'https://example.com/a',
    'localhost',
    '192.168.1.1',
    '.co',
  ],
  ...[
    '日本',
    'été',
    '👍',
    '👩‍💻',
    '#️⃣',
    '\u200b',
    '\u200d',
    '\ufe0f',
    '\ud83d',
    '\udc00',
    '\0',
    '\u0301',
  ],
];

describe('entities of any text', () => {
  it('are in order and what their spans say', () => {
    const texts = fc.oneof(
      fc.array(fc.constantFrom(...parts), { maxLength: 20 }).map((some) => some.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const target of targets) entitiesOn(text, target);
      }),
      { numRuns: 600 },
    );
  });

  /** Long enough that what is not linear would run into the time limit of a test. */
  const LENGTH = 20_000;

  it.each([
    ...[
      'a.',
      '漢.',
      '@',
      '#',
      '@a',
      '#a',
      ' #.',
      ' @a.aa',
      '@-',
      '(',
      '($a',
      '\0',
      '\ud83d',
      '\udc00',
    ],
    ...['\u0301', '#a\u0301', '👩\u200d', '🇩', ' #a·', '://', 'https://', 'https://aa.'],
    ...['https://a.com/(', 'https://a.com*', 'a.b\r\n\r@a\n', '*', '…'],
  ])('are found in endless %j', (part) => {
    const text = part.repeat(LENGTH / part.length);
    for (const target of targets) entitiesOn(text, target);
  });

  it.each([
    ['#', '.'],
    ['#a', '.'],
    ['#a', '\u0301'],
    ['@a', '.'],
    ['@', '-'],
    ['@a@', 'b.'],
    ['https://', 'aa.'],
    ['https://a.com/', '('],
    ['https://a.com/', '(a)'],
    ['https://a.com/?', '.'],
  ])('are found in %j and endless %j', (start, part) => {
    const text = start + part.repeat(LENGTH / part.length);
    for (const target of targets) expect(entitiesOn(text, target).length).toBeLessThan(2);
  });
});
