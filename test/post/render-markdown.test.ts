import { describe, expect, it } from 'vitest';
import { postOf } from './posts.ts';

describe('what a network without markup shows of Markdown', () => {
  it.each([
    ['plain', 'plain'],
    ['*a* **b** _c_ __d__ ***e***', 'a b c d e'],
    ['# Title\n\nText', 'Title\n\nText'],
    ['Title\n===\nText', 'Title\n\nText'],
    ['one\ntwo\n\n\n\nthree', 'one\ntwo\n\nthree'],
    ['one\r\ntwo\r\n\r\nthree\r\n', 'one\ntwo\n\nthree'],
    ['one  \ntwo\\\nthree', 'one\ntwo\nthree'],
    ['&amp; &lt;b&gt; &copy; &#65;&#x1F600; &bogus;', '& <b> © A😀 &bogus;'],
    ['\\*a\\* \\_b\\_ \\\\ \\a', '*a* _b_ \\ \\a'],
    ['> quoted\n> text\n>\n> more', 'quoted\ntext\n\nmore'],
    ['one\n\n***\n\ntwo', 'one\n\ntwo'],
    ['`code` and `` a`b ``', 'code and a`b'],
    ['> `one\n> two` after', 'one\ntwo after'],
    ['```js\nlet a = 1;\n\n  b();\n```', 'let a = 1;\n\n  b();'],
    ['```\r\na\r\n\r\nb\r\n```', 'a\n\nb'],
    ['`a\r\nb`', 'a\nb'],
    ['before\n\n    indented\n      code', 'before\n\nindented\n  code'],
    ['> ~~~\n> a\n> b\n> ~~~', 'a\nb'],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    ['a <!-- note --> b', 'a  b'],
    ['<!-- note -->\n\na', 'a'],
    ['<p>one <b>two</b></p>', 'one two'],
    ['<p>5 < 6, I <3 it</p>', '5 < 6, I <3 it'],
    ['<p>never closed <b', 'never closed'],
    ['a <span class="x">b</span>', 'a b'],
    ['Thanks, @[Ada](urn:li:person:1)!', 'Thanks, @[Ada](urn:li:person:1)!'],
  ])('%j is shown as %j', (source, text) => {
    expect(postOf(source).text).toBe(text);
  });
});

describe('lists', () => {
  it.each([
    ['- a\n- b', '- a\n- b'],
    ['* a\n+ b', '* a\n\n+ b'],
    ['3. a\n4. b', '3. a\n4. b'],
    ['1. a\n1. b\n1. c', '1. a\n1. b\n1. c'],
    ['1) a\n2) b', '1) a\n2) b'],
    ['- a\n\n- b', '- a\n\n- b'],
    ['- a\n  1. b\n  2. c\n- d', '- a\n  1. b\n  2. c\n- d'],
    ['1. a\n\n   more\n2. b', '1. a\n\n  more\n\n2. b'],
    ['> - a\n> - b', '- a\n- b'],
    ['- > a\n  > b\n- c', '- a\nb\n- c'],
    ['- [x] done', '- [x] done'],
    ['text\n\n- a\n\ntext', 'text\n\n- a\n\ntext'],
    ['-\n- b', '- \n- b'],
  ])('%j is shown as %j', (source, text) => {
    expect(postOf(source).text).toBe(text);
  });
});

describe('links', () => {
  it.each([
    ['[text](https://example.com)', 'text: https://example.com'],
    ['[*text*](https://example.com "title")', 'text: https://example.com'],
    ['[`code`](https://example.com)', 'code: https://example.com'],
    ['<https://example.com>', 'https://example.com'],
    ['<me@example.com>', 'me@example.com'],
    ['[https://example.com](https://example.com)', 'https://example.com'],
    ['https://example.com/a_b_c', 'https://example.com/a_b_c'],
    ['[](https://example.com)', 'https://example.com'],
    ['[text]()', 'text'],
    ['[a](b)b', 'a: bb'],
    ['[text](https://example.com/a\\_b)', 'text: https://example.com/a_b'],
    ['[text][r]\n\n[r]: https://example.com', 'text: https://example.com'],
    ['[text][]\n\n[Text]: https://example.com', 'text: https://example.com'],
    ['[text]\n\n> [text]: https://example.com/1\n\n[text]: /2', 'text: https://example.com/1'],
    ['- [text]\n\n  [text]: https://example.com', '- text: https://example.com'],
    ['[text][nowhere]', '[text][nowhere]'],
    ['[![alt](a.png)](https://example.com)', 'https://example.com'],
  ])('%j is shown as %j', (source, text) => {
    expect(postOf(source).text).toBe(text);
  });

  it.each([
    ['see [text](https://example.com/a) there', '(https://example.com/a', 'https://example.com/a'],
    ['[a](b)b', '](b', 'b'],
    ['[see http://a.b now](<http://a.b>)', '](<http://a.b', 'http://a.b'],
    ['[one][r]\n\n[r]: https://example.com', '][r]', 'https://example.com'],
  ])('in %j lead back to %j', (source, place, url) => {
    const { text, map } = postOf(source);
    const at = text.indexOf(`: ${url}`);
    const span = map.toDraft({ start: at, end: at + url.length + 2 });
    expect(source.slice(span.start, span.end)).toContain(place.slice(1));
    expect(map.toDraft({ start: at + 2, end: at + 2 + url.length }).start).toBeGreaterThan(
      source.indexOf(']') - 1,
    );
  });
});

describe('images', () => {
  it.each([
    ['a ![A cat](cat.png "title") b', [['cat.png', 'A cat', '![A cat](cat.png "title")']]],
    ['![](a.png)', [['a.png', '', '![](a.png)']]],
    ['![One][r]\n\n[r]: a.png', [['a.png', 'One', '![One][r]']]],
    ['![One][nowhere]', []],
    [
      'a <img src="a.png" alt=\'A\'> <IMG ALT=B src=b.png>',
      [
        ['a.png', 'A', '<img src="a.png" alt=\'A\'>'],
        ['b.png', 'B', '<IMG ALT=B src=b.png>'],
      ],
    ],
    ['<img>', [['', '', '<img>']]],
    ['<p>\n<img src="a.png">\n</p>', [['a.png', '', '<img src="a.png">']]],
    ['> <p>\n> <img src="a.png">', [['a.png', '', '> <p>\n> <img src="a.png">'.slice(2)]]],
    ['- ![A](a.png)', [['a.png', 'A', '![A](a.png)']]],
  ])('of %j are media', (source, media) => {
    const found = postOf(source).media;
    expect(
      found.map(({ url, alt, span }) => [url, alt, source.slice(span.start, span.end)]),
    ).toEqual(media);
  });

  it('leave no trace in the text', () => {
    expect(postOf('one ![a](b.png)\n\n![c](d.png)\n\ntwo').text).toBe('one \n\ntwo');
  });
});
