import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../../src/post/entities.ts';
import { graphemesOf } from '../../src/text/graphemes.ts';
import { detectors, measured, place } from '../post/posts.ts';
import { generatedTexts } from './generated-texts.ts';

// Cases of our own for what Mastodon's server does: app/validators/status_length_validator.rb (4.7.0-alpha.2) puts
// 23 characters for each link with a scheme and `@name` for each `@name@host`, and counts graphemes.

const used = (text: string, facts = {}) => measured(text, 'mastodon', facts).length.used;
const LINK = 23;

describe('a link on Mastodon', () => {
  it.each([
    ['https://example.org', LINK],
    ['http://example.org/a/very/long/path/to/the/harbour?with=a&query=too#and-more', LINK],
    ['HTTPS://EXAMPLE.ORG', LINK],
    ['see https://example.org, and', 4 + LINK + 5],
    ['https://example.org.', LINK + 1],
    ['(https://example.org/a)', LINK + 2],
    ['https://example.org/a_(b)', LINK],
    ['“https://example.org”', LINK + 2],
    ['https://example.org/日本語', LINK],
    ['https://münchen.example.org/a', LINK],
    ['https://example.org:8080/a', LINK],
    ['https://example.social/@ada@example.org', LINK],
    ['https://example.org https://example.org', 2 * LINK + 1],
    ['漢https://example.org/a/long/path/of/it', LINK + 1],
  ])('counts 23: %s', (text, length) => {
    expect(used(text)).toBe(length);
  });

  it.each([
    'example.org',
    'www.example.org/a/long/path/of/it',
    'ftp://example.org/a/long/path',
    'http://localhost:3000/a/long/path',
    'http://192.0.2.1/a/long/path',
    'https://a',
    'https://',
    'aaahttp://example.org/a/long/path',
    'https://ada:word@example.org/a/long/path',
    'mailto:ada@example.org',
  ])('is none, and counts in full: %s', (text) => {
    expect(used(text)).toBe(text.length);
  });

  it.each([
    [4000, LINK],
    [4200, 4200],
  ])('of %i characters counts %i', (length, counted) => {
    const start = 'https://example.org/';
    expect(used(start + 'a'.repeat(length - start.length))).toBe(counted);
  });

  // config/initializers/twitter_regex.rb; so far only the web's own schemes are found.
  it.each(['dat', 'dweb', 'ipfs', 'ipns', 'ssb', 'gopher', 'gemini'])(
    'counts 23 with %s, too',
    (scheme) => {
      expect(used(`${scheme}://example.org/a/long/way/to/go`)).toBe(23);
      expect(used(`${scheme}://example`)).toBe(scheme.length + 10);
    },
  );

  it('counts what its server says', () => {
    const instance = { configuration: { statuses: { characters_reserved_per_url: 40 } } };
    expect(used('https://example.org', { account: { instance } })).toBe(40);
  });
});

describe('a mention on Mastodon', () => {
  it.each([
    ['@ada', 4],
    ['@ada@example.social', 4],
    ['@ada@example.social.', 5],
    ['@ada@example.social, @bob@example.org!', 11],
    ['(@ada@example.social)', 6],
    ['@ada@münchen.example', 4],
    ['@ada.b-c@example.social', 8],
    ['.@ada@example.social', 5],
    ['\u201c@ada@example.social\u201d', 6],
  ])('counts without its host: %s', (text, length) => {
    expect(used(text)).toBe(length);
  });

  it.each([
    'ada@example.social',
    'a=@ada@example.social',
    'a/@ada@example.social',
    '@@',
    '@',
    '@-a@b',
  ])('is none, and counts in full: %s', (text) => {
    expect(used(text)).toBe(text.length);
  });

  it.each([
    [253, 4],
    [254, 4 + 1 + 254],
  ])('with a host of %i characters counts %i', (length, counted) => {
    const labels = 'a'.repeat(49).concat('.').repeat(5);
    const host = labels + 'b'.repeat(length - labels.length);
    expect(used(`@ada@${host}`)).toBe(counted);
  });
});

describe('characters on Mastodon', () => {
  it.each([
    ['e\u0301', 1],
    ['\u00e9', 1],
    [`Z${'\u0310'.repeat(100)}`, 1],
    ['👨‍👩‍👧‍👦', 1],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿🇩🇪1️⃣', 3],
    ['漢字', 2],
    ['\r\n', 1],
    ['\u1112\u1161\u11ab', 1],
    ['#harbour_2026', 13],
    // A mark behind a link goes with the last of its 23 characters.
    ['https://example.org\u20dd', LINK],
    ['@ada\u20dd', 4],
  ])('are graphemes: %j', (text, length) => {
    expect(used(text)).toBe(length);
  });
});

describe('a content warning on Mastodon', () => {
  it.each([
    ['Tides', 5],
    ['See https://example.org/a/long/path/of/it', 41],
    ['@ada@example.social', 19],
    ['👨‍👩‍👧‍👦', 1],
    ['', 0],
  ])('counts as it is written: %j', (contentWarning, length) => {
    expect(used('hello', { contentWarning })).toBe(5 + length);
  });

  it('leaves less room for the text', () => {
    const contentWarning = 'c'.repeat(100);
    expect(measured('a'.repeat(400), 'mastodon', { contentWarning }).cut).toBeUndefined();
    expect(measured('a'.repeat(401), 'mastodon', { contentWarning }).cut).toBe(400);
  });
});

describe('the length on Mastodon', () => {
  /** The text as the server rewrites it before it counts. */
  function rewritten(text: string): string {
    let written = '';
    let at = 0;
    for (const { type, span, ...entity } of entitiesOf(
      text,
      place('mastodon').platform,
      detectors,
    )) {
      const name = entity.text.replace(/(?<=.)@.*/su, '');
      const shown = {
        link: 'x'.repeat(LINK),
        mention: name,
        hashtag: entity.text,
        cashtag: entity.text,
      };
      written += text.slice(at, span.start) + shown[type];
      at = span.end;
    }
    return written + text.slice(at);
  }

  it('is that of the text as the server rewrites it', () => {
    for (const text of generatedTexts(5000))
      expect([text, used(text)]).toEqual([text, [...graphemesOf(rewritten(text))].length]);
  });
});
