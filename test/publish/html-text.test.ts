import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText } from '../../src/publish/html-text.ts';

const textOf = (html: string) =>
  htmlText(html)
    .runs.map(({ text }) => text)
    .join('')
    .trim();

describe('lines', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['<p>One</p><p></p><p>Two</p>', 'One\n\nTwo'],
    ['<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
    ['<p>One</p>\n\n<p>\n  Two\n</p>\n', 'One\nTwo'],
    ['<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['<div><div><p>One</p></div></div><div>Two</div>', 'One\nTwo'],
    ['One<br>Two<br/>Three<BR />Four', 'One\nTwo\nThree\nFour'],
    ['One<br><br>Two', 'One\n\nTwo'],
    ['One<p>Two</p>Three', 'One\nTwo\nThree'],
    ['<h1>One</h1><blockquote>Two</blockquote><pre>Three</pre>', 'One\nTwo\nThree'],
    ['<p>One<p>Two', 'One\nTwo'],
    ['One\nTwo\r\n  Three', 'One Two Three'],
    ['<p> One <b> two</b>  three </p>', 'One two three'],
    ['<p>One<b>two</b></p>', 'Onetwo'],
    ['<pre>One\n  two\r\nthree  four</pre>', 'One\n  two\nthree  four'],
    ['One&nbsp;&nbsp;two', 'One\u00a0\u00a0two'],
    ['<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>', '1 2\n3'],
    ['', ''],
    ['<p></p><p><br></p>', ''],
  ])('%j is %j', (html, text) => expect(textOf(html)).toBe(text));
});

describe('lists', () => {
  it.each([
    ['<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
    ['<ul><li><p>One</p></li><li><p>Two</p></li></ul><p>Three</p>', '- One\n- Two\nThree'],
    ['<ol><li>One</li><li>Two</li></ol>', '1. One\n2. Two'],
    ['<ol start="9"><li>One<li>Two</ol>', '9. One\n10. Two'],
    ['<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>', '- One\n  - Two\n- Three'],
    ['<ul><li></li></ul>Then', 'Then'],
    ['<li>One', '- One'],
  ])('%j is %j', (html, text) => expect(textOf(html)).toBe(text));
});

describe('links', () => {
  const to = 'https://example.org/a';
  it.each([
    [`See <a href="${to}">the map</a>.`, `See the map: ${to}.`],
    [`<a href='${to}'>the map </a>now`, `the map: ${to} now`],
    [`<a href=${to}>the <b>map</b></a>`, `the map: ${to}`],
    [`<p><a href="${to}">the map</a></p><p>Two</p>`, `the map: ${to}\nTwo`],
    [`<a href="${to}">${to}</a>`, to],
    [`<a href="${to}">example.org/a</a>`, 'example.org/a'],
    ['<a href="http://example.org/">example.org</a>', 'example.org'],
    ['<a href="mailto:ada@example.org">ada@example.org</a>', 'ada@example.org'],
    [`<a href="${to}"></a>`, to],
    [`<a href="${to}"><img src="a.png" alt=""></a>`, to],
    ['<a href="https://example.org/?a=1&amp;b=2">map</a>', 'map: https://example.org/?a=1&b=2'],
    [`<a href=" ${to} ">map</a>`, `map: ${to}`],
    [`<a href="${to}">one<a href="${to}2">two</a>`, `one: ${to}two: ${to}2`],
    [`<a href="${to}">never closed`, `never closed: ${to}`],
    [`<a class="u-url mention" href="${to}">@<span>ada</span></a>`, '@ada'],
    [`<a rel="tag" class="hashtag" href="${to}">#maps</a>`, '#maps'],
    ['<a href="#top">up</a>', 'up'],
    ['<a href="javascript:alert(1)">up</a>', 'up'],
    ['<a href="/maps">maps</a>', 'maps'],
    ['<a name="x">maps</a>', 'maps'],
    ['</a>maps', 'maps'],
  ])('%j is %j', (html, text) => expect(textOf(html)).toBe(text));
});

describe('character references', () => {
  it.each([
    ['Tea &amp; cake &lt;3', 'Tea & cake <3'],
    ['&copy;&hellip;&#8364;&#x1F600;&#X1f600;', '©…€😀😀'],
    ['&amp;amp;', '&amp;'],
    ['AT&T & co &unknown; &;', 'AT&T & co &unknown; &;'],
    ['&#0;&#xD800;&#9999999;', '\ufffd\ufffd\ufffd'],
    ['&constructor; &toString;', '&constructor; &toString;'],
    ['One&#10;two&#32;&#32;three', 'One two three'],
  ])('%j is %j', (html, text) => expect(textOf(html)).toBe(text));
});

describe('what nobody sees', () => {
  it.each([
    ['a<script>let b = "<p>";</script>c', 'ac'],
    ['a<STYLE>p { }</style >c', 'ac'],
    ['a<script>never closed', 'a'],
    ['a<!-- b > -->c', 'ac'],
    ['<!doctype html><?xml ?>a', 'a'],
    ['<p title="a > b" data-x=\'>\'>c</p>', 'c'],
    ["<p title=it's>c</p>", 'c'],
    ['a<custom-tag>b</custom-tag>c', 'abc'],
    ['soft&shy;hyphen<wbr>here', 'soft\u00adhyphenhere'],
  ])('%j is %j', (html, text) => expect(textOf(html)).toBe(text));
});

describe('what is no markup is text', () => {
  it.each([
    ['I <3 maps, 1 < 2 > 0', 'I <3 maps, 1 < 2 > 0'],
    ['never <closed', 'never <closed'],
    ['never <a href="closed', 'never <a href="closed'],
    ['never <!-- closed', 'never <!-- closed'],
  ])('%j', (html, text) => expect(textOf(html)).toBe(text));
});

describe('images', () => {
  it('go out beside the text', () => {
    const html = '<p>One<img src="a.png?b=1&amp;c=2" alt="Tea &amp; cake"></p>';
    const { media } = htmlText(html);
    expect(media).toMatchObject([{ url: 'a.png?b=1&c=2', alt: 'Tea & cake' }]);
    const { start = 0, end = 0 } = media[0]?.altSpan ?? {};
    expect(html.slice(start, end)).toBe('Tea &amp; cake');
  });

  it('have no alt text where none is written, and an empty one where it is empty', () => {
    const { media } = htmlText('<img src=a.png><img src=b.png alt="">');
    expect(media.map(({ alt }) => alt)).toEqual([undefined, '']);
  });

  it('are words where they are emoji', () => {
    const { media } = htmlText('<img class="emoji" alt="🎉" src="party.svg">');
    expect(media).toEqual([]);
    expect(textOf('Out <img class="emoji" alt="🎉" src="party.svg"> now')).toBe('Out 🎉 now');
  });
});

const pieces = [
  ...[
    '<p>',
    '</p>',
    '<br>',
    '<div>',
    '</div>',
    '<ul>',
    '<li>',
    '</li>',
    '</ul>',
    '<pre>',
    '</pre>',
  ],
  ...['<a href="https://example.org/?a&amp;b">', '</a>', '&amp;', '&#128512;', '&', '<', '>', '"'],
  ...[
    '<img class=emoji alt=🎉>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    ' ',
    '\n',
    'word',
    '漢',
    '🎉',
  ],
];
const anyHtml = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(''));

describe('every piece', () => {
  it('stands where it was written', () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        for (const { text, start, end } of htmlText(html).runs) {
          expect(0 <= start && start < end && end <= html.length).toBe(true);
          if (text.trim() !== '' && text.length === end - start)
            expect(html.slice(start, end)).toBe(text);
        }
      }),
      { numRuns: 500 },
    );
  });
});

// What took quadratic time would not be done before the test's own time is over.
describe('256 KB of', () => {
  it.each([
    ...['<', '&', '<a ', '<p>', '<a href="', "<a b='", '<!--', '<script>', '<ul><li>', '&#', '</'],
    ...[
      '<a href=https://example.org>',
      '<br>',
      ' ',
      '<p title="',
      '<x/',
      '<pre>',
      '<script></script',
    ],
    ...['<b><i>', '<p', '="', '<!-->', '&amp;', '<p>\n', '<img src=a alt=b>'],
  ])('%s are read', (piece) => {
    const html = piece.repeat(262_144 / piece.length);
    const places = htmlText(html).runs.map(({ end }) => end);
    expect(Math.max(0, places.at(-1) ?? 0)).toBeLessThanOrEqual(html.length);
  });

  it('open tags inside of one another are read', () => {
    const { runs } = htmlText(`${'<div><ul><li>'.repeat(20_000)}deep`);
    expect(runs.at(-1)?.text).toBe('deep');
    expect(runs.at(-2)?.text.trim()).toBe('-');
  });
});
