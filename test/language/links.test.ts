import { expect, it } from 'vitest';
import { findLinks } from '../../src/language/links.ts';

it.each([
  ['see https://example.com/a.', ['https://example.com/a']],
  ['(https://example.com/a_(b))', ['https://example.com/a_(b)']],
  ['“HTTP://EXAMPLE.COM”', ['HTTP://EXAMPLE.COM']],
  [
    'www.example.com, example.org and example.dev/x',
    ['www.example.com', 'example.org', 'example.dev/x'],
  ],
  ['glued.https://example.com/a', ['https://example.com/a']],
  ['Infrahttps://example.com/a', ['https://example.com/a']],
  ['https://a.example/1 https://b.example/2', ['https://a.example/1', 'https://b.example/2']],
  ['https://example.com/ünï?q=1#f…', ['https://example.com/ünï?q=1#f']],
  ['mail ada@example.com', []],
  ['Node.js/Deno, README.md, 3.5/7, e.g. and/or', []],
  ['https:// and ://x and ftp://example', []],
])('in %j', (text, links) => {
  expect(findLinks(text).map((link) => text.slice(link.start, link.end))).toEqual(links);
});
