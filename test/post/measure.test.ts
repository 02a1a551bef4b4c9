import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platforms } from '../../src/platforms/index.ts';
import { targetName } from '../../src/platforms/platform.ts';
import { twitterTextLibrary as x } from '../../src/post/detect-twitter-text.ts';
import { entitiesOf } from '../../src/post/entities.ts';
import { limitsFor } from '../../src/post/limits.ts';
import { measureText } from '../../src/post/measure.ts';
import type { Publisher } from '../../src/post/target.ts';
import { graphemesOf } from '../../src/text/graphemes.ts';
import { counted, detectors, measured, place } from './posts.ts';

function used(text: string, target: string): number {
  return measured(text, target).length.used;
}

describe('the length on X', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['Grüße', 5],
    ['cafe\u0301', 4],
    ['a\u2019b\u2026', 5],
    ['漢字', 4],
    ['\u1112\u1161\u11ab', 2],
    ['😀', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['👍🏽', 2],
    ['🇩🇪🇦🇹', 4],
    ['1️⃣', 2],
    ['☺️', 2],
    ['©', 1],
    ['©️', 2],
    ['™', 2],
    ['https://example.com/a/very/long/path/that/goes/on?and=on', 23],
    ['see example.com now', 31],
    ['http://a.co', 23],
    ['@ada #tag $CASH', 15],
  ])('of %j is %i', (text, length) => {
    expect(used(text, 'x')).toBe(length);
  });
});

describe('the length on Mastodon', () => {
  it.each([
    ['👨‍👩‍👧‍👦é漢', 3],
    ['https://example.com/a/very/long/path/that/goes/on', 23],
    ['http://a.co', 23],
    ['see example.com', 15],
    ['@ada', 4],
    ['@ada@example.social hi', 7],
    ['(@ada@example.social)', 6],
    ['mail@example.com', 16],
    ['#tag', 4],
  ])('of %j is %i', (text, length) => {
    expect(used(text, 'mastodon')).toBe(length);
  });

  it('holds the content warning', () => {
    const { length } = measured('hello', 'mastodon', { contentWarning: 'Spoilers 👍🏽' });
    expect(length.used).toBe(15);
    expect(length.drivers).toContainEqual({
      what: 'content-warning',
      count: 1,
      each: 10,
      total: 10,
    });
    expect(measured('hello', 'x', { contentWarning: 'Spoilers' }).length.used).toBe(5);
  });
});

describe('the length elsewhere', () => {
  it.each([
    ['bluesky', 'https://example.com/a 👨‍👩‍👧‍👦', 23],
    ['bluesky', '@ada.example.com #tag', 21],
    ['threads', 'é漢😀 https://example.com', 29],
    ['linkedin', 'é漢😀👨‍👩‍👧‍👦', 15],
    ['instagram', '👍🏽', 4],
    ['facebook', 'https://example.com/abc', 23],
  ])('on %s, of %j is %i', (target, text, length) => {
    expect(used(text, target)).toBe(length);
  });

  it('can be counted in code points', () => {
    const linkedin = counted('linkedin');
    const there = { ...linkedin, surface: { ...linkedin.surface, unit: 'code-point' as const } };
    expect(measureText('é👍🏽a\u0301', [], there, undefined).length.used).toBe(5);
    expect(measureText('a 👍🏽', [], linkedin, undefined).length.used).toBe(6);
  });
});

describe('the cap on bytes', () => {
  const family = '👨‍👩‍👧‍👦'; // one grapheme of 25 bytes

  it('is counted besides', () => {
    const { length, cut } = measured(family.repeat(120), 'bluesky');
    expect(length).toMatchObject({ used: 120, bytes: { used: 3000, limit: 3000 } });
    expect(cut).toBeUndefined();
    expect(measured('a', 'x').length.bytes).toBeUndefined();
  });

  it('cuts at a whole grapheme', () => {
    const { length, cut } = measured(family.repeat(121), 'bluesky');
    expect(length).toMatchObject({ used: 121, remaining: 179, bytes: { used: 3025, limit: 3000 } });
    expect(cut).toBe(family.length * 120);
  });

  it('cuts before a link, not in it', () => {
    const text = `${family.repeat(119)} https://example.com/abcdefgh`;
    const { cut } = measured(text, 'bluesky');
    expect(cut).toBe(text.indexOf('https'));
  });

  it('holds where the length is passed only later', () => {
    const text = family.repeat(301);
    expect(measured(text, 'bluesky').cut).toBe(family.length * 120);
    expect(measured('a'.repeat(301), 'bluesky').cut).toBe(300);
  });
});

describe('what drives a length', () => {
  it.each([
    ['x', '', []],
    ['x', 'ab', [['text', 2, 1, 2]]],
    [
      'x',
      'a😀 漢😀',
      [
        ['text', 2, 1, 2],
        ['emoji', 2, 2, 4],
        ['wide', 1, 2, 2],
      ],
    ],
    [
      'x',
      'https://a.co https://b.co/c',
      [
        ['link', 2, 23, 46],
        ['text', 1, 1, 1],
      ],
    ],
    [
      'bluesky',
      'https://a.co https://b.co/c',
      [
        ['link', 2, undefined, 26],
        ['text', 1, 1, 1],
      ],
    ],
    [
      'bluesky',
      '@ada.example.com #ab #cd',
      [
        ['mention', 1, 16, 16],
        ['text', 2, 1, 2],
        ['hashtag', 2, 3, 6],
      ],
    ],
    ['x', '$ABC', [['cashtag', 1, 4, 4]]],
    ['threads', 'é漢', [['wide', 2, undefined, 5]]],
    ['mastodon', '😀', [['text', 1, 1, 1]]],
  ])('on %s in %j', (target, text, drivers) => {
    const found = measured(text, target).length.drivers;
    expect(found.map(({ what, count, each, total }) => [what, count, each, total])).toEqual(
      drivers,
    );
  });

  it('is told as the publisher counts', () => {
    const counting = 'twitter-text';
    const { length } = measured('🧑‍💻', 'x', { publisher: { counting } });
    expect(length.drivers).toEqual([
      { what: 'text', count: 1, each: 1, total: 1 },
      { what: 'emoji', count: 2, each: 2, total: 4 },
    ]);
    const link = 'https://example.org/a/long/path/of/it';
    expect(measured(link, 'bluesky', { publisher: { links: 'shortened' } }).length.drivers).toEqual(
      [{ what: 'link', count: 1, each: 27, total: 27 }],
    );
  });

  it('is an entity where that does not end inside a character', () => {
    const kinds = (text: string, target: string) =>
      measured(text, target).length.drivers.map(({ what, total }) => [what, total]);
    expect(kinds('@ada1️⃣', 'x')).toEqual([
      ['text', 4],
      ['emoji', 2],
    ]);
    expect(kinds('@ada.example.com\u0301', 'bluesky')).toEqual([['text', 16]]);
    expect(kinds('https://example.org\u0301!', 'mastodon')).toEqual([
      ['link', 23],
      ['text', 1],
    ]);
  });

  it('adds up to the length', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '😀',
      '漢',
      'https://example.com/a',
      '@ada',
      '#tag',
      'é',
      '\n',
    );
    const names = fc.constantFrom('x', 'mastodon', 'bluesky', 'threads', 'linkedin');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), names, (pieces, target) => {
        const { length } = measured(pieces.join(''), target, { contentWarning: 'cw' });
        const sum = length.drivers.reduce((total, driver) => total + driver.total, 0);
        expect(sum).toBe(length.used);
        expect(length.remaining).toBe((length.limit ?? 0) - length.used);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the limit', () => {
  it.each([
    ['x', undefined, 280, ['account.tier = standard']],
    ['x', { tier: 'premium' }, 25_000, []],
    ['x', { tier: 'classic' }, 140, []],
    ['x', { tier: 'standard' }, 280, []],
    ['x', { limits: { length: 4000 } }, 4000, []],
    ['mastodon', {}, 500, ['account.limits.length = 500']],
    ['mastodon', { limits: { length: 5000 } }, 5000, []],
    ['linkedin', {}, 3000, []],
    ['bluesky', { tier: 'premium' }, 300, []],
  ])('on %s for %j is %i', (target, account, limit, assumes) => {
    const { length } = measured('hi', target, { account });
    expect(length).toMatchObject({ limit, assumes, remaining: limit - 2 });
  });

  it('comes with its source', () => {
    const { surface } = place('x');
    expect(limitsFor(surface, {}).length).toBe(surface.limits.length);
    expect(limitsFor(surface, { tier: 'premium' }).length).toBe(surface.tiers?.premium?.length);
    const account = { tier: 'premium', limits: { length: 9 } };
    expect(limitsFor(surface, account)).toMatchObject({
      length: { value: 9, source: 'account.limits.length', certainty: 'stated' },
      linkLength: surface.limits.linkLength,
    });
  });

  it('is read from what a Mastodon server answers', () => {
    const instance = {
      uri: 'example.social',
      configuration: {
        accounts: { max_featured_tags: 10 },
        statuses: { max_characters: 5000, characters_reserved_per_url: 30 },
        media_attachments: { description_limit: 1500, image_size_limit: 1_000_000 },
        polls: { max_options: 8 },
      },
    };
    const { length } = measured('see https://example.com', 'mastodon', { account: { instance } });
    expect(length).toMatchObject({ used: 34, limit: 5000, assumes: [] });
    expect(limitsFor(place('mastodon').surface, { instance })).toMatchObject({
      altLength: { value: 1500, certainty: 'stated' },
      imageBytes: { value: 1_000_000 },
      pollOptions: { value: 8 },
      media: { value: 4, certainty: 'platform' },
    });
  });
});

describe.each(
  platforms.flatMap((platform) =>
    platform.surfaces
      .filter(({ limits }) => limits.length !== undefined)
      .map((surface) => [targetName(platform, surface), platform, surface] as const),
  ),
)('at the limit of %s', (target, platform, surface) => {
  const limit = surface.limits.length?.value ?? 0;

  it.each([0, 1])('and %i over', (over) => {
    const { length, cut } = measured('a'.repeat(limit + over), target);
    expect(length.remaining).toBe(over === 0 ? 0 : -over);
    expect(cut).toBe(over === 0 ? undefined : limit);
  });

  it.skipIf(platform.detection.links === 'none')('ends before a link that does not fit', () => {
    const link = 'https://example.com/some/where';
    const cost = used(link, target);
    for (const over of [0, 1]) {
      const before = `${'a'.repeat(limit - cost - 1 + over)} `;
      const { length, cut } = measured(before + link, target);
      expect(length.used).toBe(limit + over);
      expect(cut).toBe(over === 0 ? undefined : before.length);
    }
  });
});

const PIECE = fc.constantFrom(
  ...['a', 'b c', ' ', '\n', '. ', 'é', 'e\u0301', '漢', '😀', '👨‍👩‍👧', '🇩🇪', '1️⃣', '☺️', '\u200d'],
  ...[
    ' https://example.com/a ',
    'example.com ',
    ' @ada ',
    ' @ada@example.com ',
    ' #tag ',
    '\ufe0f',
  ],
);

const publishers = fc.constantFrom<Publisher>(
  {},
  { counting: 'twitter-text' },
  { links: 'shortened' },
);

describe('a cut', () => {
  it('leaves what fits, and not a piece more', () => {
    const targets = fc.constantFrom('x', 'mastodon', 'bluesky', 'threads', 'linkedin');
    fc.assert(
      fc.property(
        fc.array(PIECE, { minLength: 1, maxLength: 20 }),
        targets,
        publishers,
        fc.integer({ min: 1, max: 60 }),
        (pieces, target, publisher, limit) => {
          const text = pieces.join('');
          const facts = { publisher, account: { limits: { length: limit } } };
          const { length, cut } = measured(text, target, facts);
          expect(cut === undefined).toBe((length.remaining ?? 0) >= 0);
          if (cut === undefined) return;
          const there = counted(target, facts);
          const entities = entitiesOf(text, there.platform, detectors);
          const size = (end: number) => {
            const within = entities.filter(({ span }) => span.end <= end);
            return measureText(text.slice(0, end), within, there, undefined, x).length.used;
          };
          expect(size(cut)).toBeLessThanOrEqual(limit);
          const entity = entities.find(({ span }) => span.start <= cut && cut < span.end);
          if (entity === undefined) {
            const [next] = graphemesOf(text.slice(cut));
            expect(size(cut + (next?.length ?? 0))).toBeGreaterThan(limit);
          } else {
            expect(cut).toBe(entity.span.start);
            expect(size(entity.span.end)).toBeGreaterThan(limit);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is never inside a grapheme', () => {
    const emoji = fc.constantFrom('👨‍👩‍👧', '🇩🇪', '1️⃣', 'e\u0301', 'a', '漢', '👍🏽');
    fc.assert(
      fc.property(
        fc.array(emoji, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('x', 'mastodon', 'threads', 'linkedin'),
        publishers,
        fc.integer({ min: 0, max: 30 }),
        (pieces, target, publisher, limit) => {
          const text = pieces.join('');
          const account = { limits: { length: limit } };
          const { cut } = measured(text, target, { publisher, account });
          const borders = [0];
          for (const grapheme of graphemesOf(text))
            borders.push((borders.at(-1) ?? 0) + grapheme.length);
          if (cut !== undefined) expect(borders).toContain(cut);
        },
      ),
      { numRuns: 100 },
    );
  });
});
