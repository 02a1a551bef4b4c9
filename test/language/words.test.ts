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
  ['45 € or 1.480,50 €', ['money:45', 'word:or', 'money:1.480,50']],
  ['CHF 80, R$ 20, S/ 5', ['money:80', 'money:20', 'word:s', 'number:5']],
  ['30 euros, 50 k€', ['money:30', 'money:50']],
  ['80 frogs, 5\u202f000 €', ['number:80', 'word:frogs', 'money:5\u202f000']],
  ['l’équipe, aujourd’hui', ['word:l', 'word:equipe', "word:aujourd'hui"]],
  ['Straße, cœur', ['word:strasse', 'word:coeur']],
  ['Node.js 10:30', ['word:node', 'word:js', 'number:10:30']],
  ['Really?! Yes.', ['word:really', 'stop:?', 'word:yes', 'stop:.']],
  ['a: b', ['word:a', 'stop::', 'word:b']],
  ['one\ntwo', ['word:one', 'stop:\n', 'word:two']],
  ['𝗕𝗼𝗹𝗱 été', ['word:bold', 'word:ete']],
  ['go http://example.com/a b', ['word:go', 'link:', 'word:b']],
  ['\ud800x\udc00', ['word:x']],
  ['love ❤️ 1️⃣', ['word:love', 'number:1']],
])('%j', (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});
