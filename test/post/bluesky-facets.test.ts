import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RichText } from '@atproto/api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../../src/post/entities.ts';
import { hasRealDrafts } from '../draft/real-drafts.ts';
import { detectors, place } from './posts.ts';

// What Bluesky's own library makes of a text, against what we find: the same types on the same bytes.

/**
 * Top-level domains that one of the two lists has and the other lacks, tlds 1.261.0 and linkifyjs 4.4.0,
 * measured over both lists on 2026-11-22: the one exception.
 */
const LISTED_BY_ONE = ['goo', 'juniper', 'wolterskluwer', 'merck', 'web'];

type Found = readonly [type: string, byteStart: number, byteEnd: number];

function facetsOf(text: string): Found[] {
  const bytes = new TextEncoder().encode(text);
  const richText = new RichText({ text });
  richText.detectFacetsWithoutResolution();
  let end = 0;
  return (richText.facets ?? []).flatMap(({ index: { byteStart, byteEnd }, features }) => {
    // The app shows the first of facets that overlap (rich-text.ts, segments).
    if (byteStart < end) return [];
    end = byteEnd;
    const kind = String(features[0]?.$type).split('#')[1] ?? '';
    const isCashtag = bytes[byteStart] === '$'.charCodeAt(0);
    return [[kind !== 'tag' ? kind : isCashtag ? 'cashtag' : 'hashtag', byteStart, byteEnd]];
  });
}

function entitiesIn(text: string): Found[] {
  const found = entitiesOf(text, place('bluesky').platform, detectors);
  let at = 0;
  let bytes = 0;
  const byteAt = (offset: number) => {
    bytes += new TextEncoder().encode(text.slice(at, offset)).length;
    at = offset;
    return bytes;
  };
  return found.map(({ type, span }) => [type, byteAt(span.start), byteAt(span.end)]);
}

const leads = [
  '',
  '',
  ' ',
  ' ',
  '\n',
  '\u00a0',
  '\u3000',
  '(',
  '#',
  '$',
  '@',
  '漢',
  'a',
  '\u2028',
  '\ufeff',
];
const bodies = [
  ...[
    '@ada.example.com',
    '@ada',
    '@bo.test',
    '@',
    '@@',
    '@.com',
    '@a-b.co.uk',
    '@Ada.COM',
    '@ada.1',
  ],
  ...[
    'https://example.com',
    'http://a',
    'HTTP://example.com',
    'https://',
    '://',
    'httpbin.nothing',
  ],
  ...['example.com', 'Example.Com', 'a.COM', 'wait.So', 'a.b.c', 'a-b.com', 'xn--a.com', 'foo.рф'],
  ...['(https://example.org/a_(b))', 'https://example.com/日本?q=(a)#b', 'me@example.com', 'é.com'],
  ...[
    '#tag',
    '＃tag',
    '#1',
    '#1a',
    '#',
    '##',
    '#a#b',
    '#️⃣',
    '#\u20e2a',
    '#\u20e3',
    '#👩‍💻',
    '#(a)',
    '#a\u200bb',
  ],
  ...[`#${'x'.repeat(64)}`, `#${'x'.repeat(65)}`, `#${'👍🏽'.repeat(64)}`, `#${'👍🏽'.repeat(65)}`],
  ...['$A', '$ABCDE', '$ABCDEF', '$1', '$a.b', '$ſ', '$', 'été', '漢字', '.a'.repeat(20), '####'],
  ...['\ud83d', '\udc00', '\0', '\u00ad', '\u200d', '\u2060', '𐬺', '@#$a.c (h'],
];
const tails = [
  '',
  '',
  '.',
  ',',
  '…',
  '!?',
  ')',
  '),',
  '’s',
  '"',
  '_',
  '-',
  '/',
  ':',
  '。',
  '»',
  '*',
  '𐬺',
  '\u0301',
];
const oneOf = (list: readonly string[]) => fc.constantFrom(...list);
const piece = fc.tuple(oneOf(leads), oneOf(bodies), oneOf(tails)).map((parts) => parts.join(''));
const texts = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'@#$a.c (h'), maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

describe('entities on Bluesky', () => {
  it('are its facets', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(entitiesIn(text)).toEqual(facetsOf(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    '#a(https://example.com',
    '(https://example.com/(@ada.example.com)',
    'httpbin.nothing HTTP://example.com Example.COM',
    '@.com @foo.com.bar_ @foo.com_ @-.com',
    `#${'x'.repeat(64)} #${'x'.repeat(65)} #${'👩‍💻'.repeat(64)} #${'👩‍💻'.repeat(65)}`,
    '#️⃣ #⃣ #1 #1a #a#b #(a) (#a) #a’ #𐬺 #a𐬺𐬺',
    '$A $ABCDE $ABCDEF ($a) $a’s $1 $A.B',
  ])('are its facets: %j', (text) => {
    expect(entitiesIn(text)).toEqual(facetsOf(text));
  });

  it.each(LISTED_BY_ONE)('differ under .%s', (top) => {
    const text = `example.${top}`;
    expect(entitiesIn(text).length + facetsOf(text).length).toBe(1);
  });

  // Real texts lie beside the project where it is developed, and nowhere else.
  it.skipIf(!hasRealDrafts)('are its facets in real texts', () => {
    const found = realTexts();
    expect(found.length).toBeGreaterThan(1000);
    for (const text of found) expect([text, entitiesIn(text)]).toEqual([text, facetsOf(text)]);
  });
});

function realTexts(): string[] {
  const folder = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|tweet|json|jsonl)$/.test(file))
    .map((file) => readFileSync(`${folder}${file}`, 'utf8'));
}
