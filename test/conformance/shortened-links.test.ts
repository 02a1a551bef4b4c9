import { RichText } from '@atproto/api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortLink } from '../../src/post/short-link.ts';
import { measured } from '../post/posts.ts';

const shortened = (text: string) => {
  const { length, cut } = measured(text, 'bluesky', { publisher: { links: 'shortened' } });
  return { graphemes: length.used, bytes: length.bytes?.used, cut };
};

/** As the app does it: the web's own reading of an address, the host, thirteen characters of the rest. */
function asTheAppWrites(link: string): string {
  try {
    const { host, pathname, search, hash } = new URL(link);
    const rest = (pathname === '/' ? '' : pathname) + search + hash;
    return host + (rest.length > 15 ? `${rest.slice(0, 13)}...` : rest);
  } catch {
    return link;
  }
}

describe('a link that Bluesky’s app shortens', () => {
  it.each([
    ['https://example.org', 'example.org'],
    ['https://example.org/', 'example.org'],
    ['http://example.org/a', 'example.org/a'],
    ['https://www.example.org/a', 'www.example.org/a'],
    ['https://example.org/fifteen/chars', 'example.org/fifteen/chars'],
    ['https://example.org/fourteen/char', 'example.org/fourteen/char'],
    ['https://example.org/sixteen/charact', 'example.org/sixteen/char...'],
    ['https://example.org/?a=1&b=2&c=3&d=4', 'example.org?a=1&b=2&c=3&...'],
    ['https://example.org?a=1', 'example.org?a=1'],
    ['https://example.org#part', 'example.org#part'],
    ['https://example.org/?#', 'example.org'],
    ['HTTPS://EXAMPLE.org/A', 'example.org/A'],
    ['https://example.org:443/a', 'example.org/a'],
    ['https://example.org:8080/a', 'example.org:8080/a'],
    ['https://ada:word@example.org/', 'example.org'],
    ['https://münchen.example', 'xn--mnchen-3ya.example'],
    ['https://日本語.example', 'xn--wgv71a119e.example'],
    ['https://example.org/é', 'example.org/%C3%A9'],
    ['https://example.org/日本語', 'example.org/%E6%97%A5%E6...'],
    ['https://example.org/a/../b', 'example.org/b'],
    ['https://example.org:99999/', 'https://example.org:99999/'],
    ['https://exa<mple.org/a/long/path/of/it', 'https://exa<mple.org/a/long/path/of/it'],
    ['example.org/a/long/path/of/it', 'example.org/a/long/path/of/it'],
  ])('%s is written %s', (link, written) => {
    expect(shortLink(link)).toBe(written);
    expect(asTheAppWrites(link)).toBe(written);
  });

  it('is written as the web reads it', () => {
    const host = fc.constantFrom(
      ...[
        'example',
        'EX',
        'mün',
        'ß',
        '漢',
        '。',
        '👍',
        '❤️',
        '-',
        '_',
        '@',
        'u:p@',
        '"',
        '`',
        '..',
      ],
      ...[':80', ':443', ':8080', ':', '{', '~', '!', '(', '&', 'Ａ', '\u00ad'],
    );
    const rest = fc.constantFrom(
      ...[
        '/',
        '/a',
        '?',
        '?q=',
        '#',
        '#x',
        "'",
        '"',
        '<',
        '`',
        '{',
        '|',
        'é',
        '漢',
        '👍',
        '\ud83d',
      ],
      ...[
        '%2e',
        '..',
        '.',
        '/./',
        '/../',
        '\\',
        '!',
        '(',
        ')',
        'a-long-path',
        '=',
        '&',
        '~',
        '%20',
      ],
    );
    const link = fc
      .tuple(
        fc.constantFrom('http://', 'https://', 'HTTPS://', 'https:///'),
        fc.array(host, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('.com', '.example.org'),
        fc.array(rest, { maxLength: 7 }),
      )
      .map(([scheme, labels, top, tail]) => scheme + labels.join('') + top + tail.join(''))
      // A host in percent-encoding stays as it is written: nobody writes one.
      .filter((text) => !/^https?:\/{2,}[^/\\?#]*%/i.test(text));
    fc.assert(
      fc.property(link, (text) => {
        expect(shortLink(text)).toBe(asTheAppWrites(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('is not read for long: a label of a domain has 63 characters at most', () => {
    const link = `https://${'漢'.repeat(60_000)}.com/a/long/path/of/it`;
    expect(shortLink(link)).toBe(link);
  });
});

describe('a post whose links Bluesky’s app shortens', () => {
  const long = 'https://example.org/a/long/path/to/the/harbour?with=a&query=too';

  it.each([
    ['see https://example.org/tides', 21, 21],
    [`see ${long} 👍`, 33, 36],
    [`${long}, ${long}.`, 57, 57],
    ['https://münchen.example/ é', 24, 25],
    ['bare example.org/a/long/path/to/the/harbour', 43, 43],
  ])('counts the short ones: %j', (text, graphemes, bytes) => {
    expect(shortened(text)).toMatchObject({ graphemes, bytes });
    const { length } = measured(text, 'bluesky');
    expect(length).toMatchObject({ used: [...new Intl.Segmenter().segment(text)].length });
  });

  it('counts what the app’s own steps give', () => {
    const piece = fc.constantFrom(
      ' ',
      '\n',
      'tide ',
      '👍',
      'é',
      ' https://example.org ',
      ` ${long} `,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const app = shortenedByApp(text);
        expect(shortened(text)).toMatchObject({ graphemes: app.graphemeLength, bytes: app.length });
      }),
      { numRuns: 300 },
    );
  });

  it('is cut where the short ones no longer fit', () => {
    const link = 'https://example.org/a/long/path/to/the/harbour';
    const fits = `${'a'.repeat(272)} ${link}`;
    expect(shortened(fits)).toMatchObject({ graphemes: 300, cut: undefined });
    expect(shortened(`a${fits}`)).toMatchObject({ graphemes: 301, cut: 274 });
    expect(measured(fits, 'bluesky').cut).toBe(273);
  });

  it('is that of Bluesky alone', () => {
    const facts = { publisher: { links: 'shortened' } } as const;
    expect(measured(long, 'mastodon', facts).length.used).toBe(23);
    expect(measured(long, 'linkedin', facts).length.used).toBe(long.length);
    expect(measured(long, 'bluesky', { publisher: { links: 'full' } }).length.used).toBe(
      long.length,
    );
  });
});

/** The steps of social-app's rich-text-manip.ts, with its library's facets. */
function shortenedByApp(text: string): RichText {
  const rich = new RichText({ text });
  rich.detectFacetsWithoutResolution();
  for (const { features, index } of rich.facets ?? []) {
    if (features[0]?.$type !== 'app.bsky.richtext.facet#link') continue;
    const short = new RichText({
      text: asTheAppWrites(rich.unicodeText.slice(index.byteStart, index.byteEnd)),
    });
    const { byteStart, byteEnd } = index;
    rich.insert(byteStart, short.text);
    rich.delete(byteStart + short.length, byteEnd + short.length);
    index.byteStart = byteStart;
    index.byteEnd = byteStart + short.length;
  }
  return rich;
}
