import { expect, it } from 'vitest';
import { findLinks } from '../../src/language/links.ts';
import { tokenize } from '../../src/language/words.ts';

function tokens(text: string): string[] {
  return tokenize(text, findLinks(text)).map((token) => `${token.kind}:${token.text}`);
}

it.each([
  ['We’re here', ["word:we're", 'word:here']],
  ['#Hiring @ada.dev', ['tag:hiring', 'mention:ada.dev']],
  ['$11-13/hr', ['money:11', 'number:13', 'word:hr']],
  ['Node.js 10:30', ['word:node', 'word:js', 'number:10:30']],
  ['Really?! Yes.', ['word:really', 'stop:?', 'word:yes', 'stop:.']],
  ['a: b', ['word:a', 'stop::', 'word:b']],
  ['one\ntwo', ['word:one', 'stop:\n', 'word:two']],
  ['𝗕𝗼𝗹𝗱 été', ['word:bold', 'word:été']],
  ['go http://example.com/a b', ['word:go', 'link:', 'word:b']],
  ['\ud800x\udc00', ['word:x']],
])('%j', (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});
