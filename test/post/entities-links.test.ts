import { describe, expect, it } from 'vitest';
import { linksIn } from './found.ts';

type Links = readonly string[];

const no: Links = [];

/**
 * What is a link where: the 31 of 95 texts on which twitter-text 3.1.0 and linkifyjs 4.4.0 disagree,
 * measured on 2026-11-22, and what we take there. `elsewhere` is Threads, as LinkedIn and Facebook.
 */
const disagreements: [text: string, x: Links, mastodon: Links, bluesky: Links, elsewhere: Links][] =
  [
    ['visit foo.music now', no, no, ['foo.music'], ['foo.music']],
    ['read kids.kids today', no, no, ['kids.kids'], ['kids.kids']],
    ['buy at shop.amazon/x', no, no, ['shop.amazon/x'], ['shop.amazon/x']],
    ['localhost http://localhost:3000/app', no, no, ['http://localhost:3000/app'], no],
    ['ip http://192.168.1.1/admin', no, no, ['http://192.168.1.1/admin'], no],
    ['mailto:me@example.com', no, no, no, no],
    ['ftp://files.example.com/a', no, no, no, no],
    ['日本語example.com', ['example.com'], no, no, ['example.com']],
    ['https://日本語.jp/テスト', ['https://日本語.jp/'], ...all('https://日本語.jp/テスト')],
    ['https://例え.テスト', no, no, ['https://例え.テスト'], no],
    ['https://example.com/日本語', ['https://example.com/'], ...all('https://example.com/日本語')],
    [
      'テストhttps://example.com/テスト',
      ['https://example.com/'],
      ['https://example.com/テスト'],
      no,
      ['https://example.com/テスト'],
    ],
    ['https://user:pass@example.com/', no, no, ['https://user:pass@example.com/'], no],
    ['https://-foo.example.com', no, no, ['https://-foo.example.com'], no],
    ['http://example', no, no, ['http://example'], no],
    ['#foo.com', no, no, no, no],
    ['@foo.com', no, no, no, no],
    ['$foo.com', no, no, no, no],
    ['.example.com', no, no, no, no],
    ['a..b.com', no, no, no, no],
    [
      'https://example.com/a…',
      ['https://example.com/a'],
      ['https://example.com/a…'],
      ['https://example.com/a…'],
      ['https://example.com/a'],
    ],
    [
      'https://example.com/“quoted”',
      ['https://example.com/'],
      ['https://example.com/“quoted”'],
      ['https://example.com/“quoted”'],
      ['https://example.com/'],
    ],
    [
      'https://example.com/a*b*',
      ['https://example.com/a*b'],
      ['https://example.com/a*b'],
      ['https://example.com/a*b*'],
      ['https://example.com/a*b'],
    ],
    [
      '**https://example.com**',
      ['https://example.com'],
      ['https://example.com'],
      no,
      ['https://example.com'],
    ],
    [
      'https://example.com/a\u200bb',
      ['https://example.com/a'],
      ['https://example.com/a\u200bb'],
      ['https://example.com/a\u200bb'],
      ['https://example.com/a'],
    ],
    ['//example.com/x', no, no, no, no],
    ['http://➡.ws/䨹', ['http://➡.ws/'], ['http://➡.ws/䨹'], ['http://➡.ws/䨹'], no],
    [
      'https://example.com/a👍',
      ['https://example.com/a'],
      ['https://example.com/a👍'],
      ['https://example.com/a👍'],
      ['https://example.com/a'],
    ],
    ['👍example.com', ['example.com'], no, no, ['example.com']],
    ['gopher://x.com/1', no, ['gopher://x.com/1'], no, no],
    [
      'https://example.com/…',
      ['https://example.com/'],
      ['https://example.com/…'],
      ['https://example.com/…'],
      ['https://example.com/'],
    ],
  ];

/** The same on Mastodon, Bluesky and elsewhere. */
function all(link: string): [Links, Links, Links] {
  return [[link], [link], [link]];
}

describe('links where two libraries disagree', () => {
  it.each(disagreements)('in %j', (text, x, mastodon, bluesky, elsewhere) => {
    expect({
      x: linksIn(text, 'x'),
      mastodon: linksIn(text, 'mastodon'),
      bluesky: linksIn(text, 'bluesky'),
      elsewhere: linksIn(text, 'threads'),
    }).toEqual({ x, mastodon, bluesky, elsewhere });
  });
});

/** The measured texts on which both libraries agree and a plain pattern would not. */
describe('bare domains', () => {
  it.each([
    ['see example.com.', ['example.com']],
    ['file script.js and main.rs', ['main.rs']],
    ['config.py setup.sh app.zip', ['config.py', 'setup.sh', 'app.zip']],
    ['good.Morning all, U.S.A., Ph.D., e.g., node.js', []],
    ['wait.is it', ['wait.is']],
    ['www.example.com/a?b=c#d, mail me@example.com', ['www.example.com/a?b=c#d']],
  ])('in %j are links on X, Bluesky and elsewhere, not on Mastodon', (text, links) => {
    for (const target of ['x', 'bluesky', 'threads', 'linkedin', 'facebook'])
      expect([target, linksIn(text, target)]).toEqual([target, links]);
    expect(linksIn(text, 'mastodon')).toEqual([]);
    expect(linksIn(text, 'instagram')).toEqual([]);
  });

  it.each(['wait.Is it', 'ok.So it goes', 'end.Next sentence'])(
    'behind a full stop without a space in %j are no links on Bluesky: it knows them in lower case',
    (text) => {
      expect(linksIn(text, 'bluesky')).toEqual([]);
      expect(linksIn(text, 'x')).toHaveLength(1);
      expect(linksIn(text, 'threads')).toHaveLength(1);
    },
  );

  it.each([
    ['müller.de, 日本語.jp', ['müller.de', '日本語.jp']],
    ['見てexample.com/見て。', ['example.com/見て']],
    ['example.comを見て', ['example.com']],
    ['So good 👍.So', []],
    ['❤️example.com 1️⃣example.org', ['example.com', 'example.org']],
    ['‘example.com/a’ and “example.org”', ['example.com/a', 'example.org']],
    ['_foo.com me@example.com example.com@x', []],
  ])('elsewhere in %j', (text, links) => {
    expect(linksIn(text, 'linkedin')).toEqual(links);
  });
});

describe('links with a scheme', () => {
  it.each([
    ['aaahttp://example.com 1https://example.com @https://example.com', []],
    ['(https://example.com/a), https://example.com/a_(b).', ['/a', '/a_(b)']],
    ['https://example.com/(a(b)c)d', ['/(a(b)c)d']],
    ['https://example.com/(a https://example.com/isGoat()', ['/', '/isGoat']],
    ['https://example.com/a?b=c&d=(e)#f! https://example.com?q=*', ['/a?b=c&d=(e)#f', '?q=']],
    ['https://example.com/a.?b https://example.com/a??', ['/a', '/a']],
    ['https://example.com#a https://example.com:8080/b https://example.com:x', ['', ':8080/b', '']],
    [
      '「https://example.com/a」 <https://example.com/b> [c](https://example.com/c)',
      ['/a', '/b', '/c'],
    ],
    ['https://example.com。次 https://example.comを見て _https://example.com_', ['', '', '']],
    ['https://example.com/。 https://example.com/a\u3000b', ['/。', '/a']],
    ['https://example.com/a https://example.com/b', ['/a', '/b']],
    ['https://example.com/https://example.com/', ['/https://example.com/']],
  ])('on Mastodon in %j', (text, rests) => {
    expect(linksIn(text, 'mastodon')).toEqual(rests.map((rest) => `https://example.com${rest}`));
  });

  it.each([
    'http://foo http://foo. https://.com http://foo-.com http://foo.-bar.com http://foo.notadomain',
    'https://ada@example.com https://example.com@example.org',
    `https://${'a'.repeat(64)}.com`,
    `https://${'a.'.repeat(126)}com`,
    `https://example.com/${'a'.repeat(4077)}`,
  ])('on Mastodon need a host that the DNS takes, and 4,096 characters at most: %j', (text) => {
    expect(linksIn(text, 'mastodon')).toEqual([]);
  });

  it.each([
    'HTTPS://EXAMPLE.COM/A',
    'https://xn--e1afmkfd.xn--p1ai/x',
    `https://${'a.'.repeat(125)}com`,
    `https://${'a'.repeat(63)}.com`,
    `https://example.com/${'a'.repeat(4076)}`,
    'https://web.example.com/web/*/example.org',
  ])('are whole: %j', (link) => {
    expect(linksIn(`see ${link} there`, 'mastodon')).toEqual([link]);
    expect(linksIn(`see ${link} there`, 'threads')).toEqual([link]);
  });

  it.each([
    ['aaahttp://example.com テストhttps://example.com', ['https://example.com']],
    ['https://example.com_ https://example.com’s', ['https://example.com', 'https://example.com']],
    [
      'https://example.com/a**, https://example.com/b!*',
      ['https://example.com/a', 'https://example.com/b'],
    ],
    ['https://example.com:80/a', ['https://example.com:80/a']],
  ])('elsewhere in %j', (text, links) => {
    expect(linksIn(text, 'threads')).toEqual(links);
  });
});
