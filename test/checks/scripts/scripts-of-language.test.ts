import { expect, it } from 'vitest';
import { scriptNames, scriptsOfLanguage } from '../../../src/checks/scripts/scripts-of-language.ts';

it.each([
  ['en', ['Latn']],
  ['EN_us', ['Latn']],
  ['pt-BR', ['Latn']],
  ['sr', ['Latn', 'Cyrl']],
  ['sr-Latn-RS', ['Latn']],
  ['zh-Hant-TW', ['Hani']],
  ['ja', ['Kana', 'Hani']],
  ['ja-Jpan', ['Kana', 'Hani']],
  ['kk', ['Latn', 'Cyrl', 'Arab']],
  ['hi-Latn', ['Latn']],
  ['mn-Mong', undefined],
  ['tlh', undefined],
  ['', undefined],
])('%s may be written in %j', (tag, scripts) => {
  expect(scriptsOfLanguage(tag)).toEqual(scripts);
});

it('knows a name for every script of a language', () => {
  const tags = ['en', 'ru', 'kk', 'ku', 'el', 'hy', 'he', 'ar', 'hi', 'bn', 'th', 'ka', 'am'];
  const scripts = [...tags, 'ja', 'zh', 'ko'].flatMap((tag) => scriptsOfLanguage(tag) ?? []);
  expect(scripts.filter((script) => !(script in scriptNames))).toEqual([]);
});
