import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../../src/post/entities.ts';
import type { Entity } from '../../src/post/entity.ts';
import { detectors, measured, place } from '../post/posts.ts';

/**
 * twitter-text's own cases. They lie beside the project where it is developed; without them this file is skipped,
 * and x-cases.test.ts and twitter-text-counting.test.ts hold the line.
 *
 * Left out: `replies` of extract.yml (whom a post answers is not in its text for X's API any more),
 * autolink.yml and hit_highlighting.yml (they write HTML) and tld_lib.yml (a list, all of it in tlds.yml).
 */
const SUITE = fileURLToPath(
  new URL('../../../shared/conformance/twitter-text/conformance/', import.meta.url),
);

interface Case {
  readonly description: string;
  readonly text: string;
  readonly expected: unknown;
}

function casesOf(file: string, section: string): Case[] {
  const { tests } = load(readFileSync(SUITE + file, 'utf8')) as { tests: Record<string, Case[]> };
  const cases = tests[section];
  if (cases === undefined) throw new Error(`${file} has no section ${section}`);
  return cases;
}

/** What the cases of a section give, each with its text, so that a difference says where. */
function compare(cases: readonly Case[], found: (one: Case) => unknown): void {
  const results = cases.map((one) => [one.description, one.text, found(one)]);
  expect(results).toEqual(cases.map((one) => [one.description, one.text, one.expected]));
}

function entities(text: string, type: Entity['type']): Entity[] {
  return entitiesOf(text, place('x').platform, detectors).filter((entity) => entity.type === type);
}

const indices = ({ span }: Entity) => [span.start, span.end];
/** The name behind the sign; of a list its owner's. */
const nameOf = ({ text }: Entity) => text.slice(1).replace(/\/.*/, '');
const slugOf = ({ text }: Entity) => /\/.*/.exec(text)?.[0] ?? '';

/** How an entity is written down in each section of extract.yml. */
const sections: [section: string, type: Entity['type'], (entity: Entity) => unknown][] = [
  ['mentions', 'mention', nameOf],
  [
    'mentions_with_indices',
    'mention',
    (one) => ({ screen_name: nameOf(one), indices: indices(one) }),
  ],
  [
    'mentions_or_lists_with_indices',
    'mention',
    (one) => ({ screen_name: nameOf(one), list_slug: slugOf(one), indices: indices(one) }),
  ],
  ['urls', 'link', ({ text }) => text],
  ['urls_with_indices', 'link', (one) => ({ url: one.text, indices: indices(one) })],
  ['urls_with_directional_markers', 'link', (one) => ({ url: one.text, indices: indices(one) })],
  ['tco_urls_with_params', 'link', ({ text }) => text],
  ['hashtags', 'hashtag', nameOf],
  ['hashtags_from_astral', 'hashtag', nameOf],
  ['hashtags_with_indices', 'hashtag', (one) => ({ hashtag: nameOf(one), indices: indices(one) })],
  ['cashtags', 'cashtag', nameOf],
  ['cashtags_with_indices', 'cashtag', (one) => ({ cashtag: nameOf(one), indices: indices(one) })],
];

/** `urls` asks whether a text is an address by RFC 3986. These four are, and X makes no link of them, or of a part. */
const ADDRESSES_BUT_NO_LINKS = [
  'Valid url: port and userinfo',
  'Valid url: ipv4',
  'Valid url: ipv6',
  'Valid url: sub delims and question marks',
];

/** These are for version 2 of the configuration, which counts every code point of an emoji. */
const VERSION_2 = [
  'Count a mix of single byte single word, and double word unicode characters',
  'Count unicode emoji chars outside the basic multilingual plane with skin tone modifiers',
];

/** Version 1 gave every character the weight 1; postlint knows its limit, and counts as today. */
const VERSION_1 = [
  'Valid Tweet: 140 characters (double byte characters)',
  'Valid Tweet: 140 characters (double word characters)',
];

describe.skipIf(!existsSync(SUITE))('twitter-text’s suite', () => {
  it.each(sections)('extracts %s', (section, type, written) => {
    compare(casesOf('extract.yml', section), ({ text }) => entities(text, type).map(written));
  });

  it.each([
    ['usernames', 'mention', (text: string) => !text.includes('/')],
    ['lists', 'mention', (text: string) => text.includes('/')],
    ['hashtags', 'hashtag', () => true],
    ['urls', 'link', () => true],
    ['urls_without_protocol', 'link', () => true],
  ] as const)('validates %s: they are found whole', (section, type, isSo) => {
    const cases = casesOf('validate.yml', section).filter(
      ({ description }) => !ADDRESSES_BUT_NO_LINKS.includes(description),
    );
    compare(cases, ({ text }) => isSo(text) && entities(text, type)[0]?.text === text);
  });

  it.each(['country', 'generic'])('knows every %s top-level domain', (section) => {
    compare(casesOf('tlds.yml', section), ({ text }) =>
      entities(text, 'link').map((one) => one.text),
    );
  });

  describe.each(['postlint', 'twitter-text'] as const)('counts as %s', (counting) => {
    it('tweets, of 140 characters', () => {
      const cases = casesOf('validate.yml', 'tweets').filter(
        ({ description }) => !VERSION_1.includes(description),
      );
      compare(cases, ({ text }) => verdictOf(text, counting, 'classic').valid);
    });

    it.each([
      'WeightedTweetsCounterTest',
      'WeightedTweetsWithDiscountedEmojiCounterTest',
      'UnicodeDirectionalMarkerCounterTest',
    ])('%s', (section) => {
      const isVersion2 = section === 'WeightedTweetsCounterTest';
      const cases = casesOf('validate.yml', section).filter(
        ({ description }) => !(isVersion2 && VERSION_2.includes(description)),
      );
      const asExpected = cases.map((one) => {
        const { weightedLength, valid } = one.expected as ReturnType<typeof verdictOf>;
        return { ...one, expected: { weightedLength, valid } };
      });
      compare(asExpected, ({ text }) => verdictOf(text, counting, 'standard'));
    });
  });
});

/** No text on X may hold these, whatever its length. */
const FORBIDDEN = /[\ufffe\uffff\ufeff]/;

function verdictOf(text: string, counting: 'postlint' | 'twitter-text', tier: string) {
  const { length, cut } = measured(text, 'x', { publisher: { counting }, account: { tier } });
  const valid = cut === undefined && length.used > 0 && !FORBIDDEN.test(text);
  return { weightedLength: length.used, valid };
}
