import { scriptMismatch } from '../../rules/script-mismatch.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const draft = (lang: string, text: string) => `---\nplatform: x\nlang: ${lang}\n---\n${text}\n`;

const english = 'The old harbour crane is back in its place, and it turns.';
const russian = 'Старый портовый кран снова стоит на месте и работает.';
const serbian = 'Стара лучка дизалица поново стоји на свом месту и ради.';
const japanese = '古い港のクレーンが元の場所に戻り、また動いています。';
const chinese = '老港口的起重机回到了原来的位置，又开始转动了。';
const korean = '오래된 항구의 크레인이 제자리로 돌아와 다시 움직입니다.';
const greek = 'Ο παλιός γερανός του λιμανιού είναι ξανά στη θέση του.';

const at = (lang: string, text: string, script: string) => ({
  draft: draft(lang, text),
  problems: [{ messageId: 'mismatch' as const, at: lang, data: { lang, script } }],
});

ruleTester(scriptMismatch, {
  valid: [
    { draft: draft('en', english) },
    { draft: draft('ru', russian) },
    { draft: draft('ja', japanese) },
    { draft: draft('zh-Hant', chinese) },
    { draft: draft('ko-KR', korean) },
    { draft: draft('el', greek) },
    { name: 'Serbian in either script', draft: draft('sr', serbian) },
    { draft: draft('sr', 'Stara lučka dizalica ponovo stoji na svom mestu i radi.') },
    { draft: draft('sr-Cyrl', serbian) },
    { name: 'Japanese without kana', draft: draft('ja', '東京港博物館開館五周年記念特別展') },
    { name: 'no language is named', draft: `---\nplatform: x\n---\n${russian}\n` },
    { name: 'a language that nobody told us of', draft: draft('tlh', russian) },
    { name: 'a script without a name here', draft: draft('mn-Mong', russian) },
    { name: 'too little text to tell', draft: draft('ru', 'Harbour Crane 2.1') },
    { name: 'names of things alone', draft: draft('ja', 'Harbour Crane Museum, Ada Turner') },
    { name: 'two words', draft: draft('el', 'harbour crane') },
    {
      name: 'code where its marks are shown',
      path: 'crane.tweet',
      draft: draft('ja', '`npm install harbour crane lights`'),
    },
    { name: 'names and tags alone', draft: draft('ru', '@harbour @museum #cranes #harbourlife 🏗️') },
    {
      name: 'a link alone',
      draft: draft('ru', 'https://example.org/the-old-harbour-crane-is-back-in-its-place'),
    },
    {
      name: 'names of things in Latin letters',
      draft: draft('ja', 'Harbour Crane Museum Renovation Project を公開しました'),
    },
    {
      name: 'a quotation in another script',
      draft: draft('en', `${english} In the log it says “${russian.slice(0, 24)}”, and more.`),
    },
  ],
  invalid: [
    {
      draft: draft('en', russian),
      problems: [
        {
          messageId: 'mismatch',
          at: 'en',
          severity: 'warning',
          blocking: false,
          data: { lang: 'en', script: 'Cyrillic' },
          targets: ['x'],
        },
      ],
    },
    at('ru', english, 'Latin'),
    at('el', 'Who brings the cake?', 'Latin'),
    at('ja', 'The doors open at nine', 'Latin'),
    at('en', 'Кто принесёт пирог?', 'Cyrillic'),
    at('pt-BR', chinese, 'Chinese'),
    at('zh', japanese, 'Japanese'),
    at('de', korean, 'Korean'),
    at('sr-Latn', serbian, 'Cyrillic'),
    at('uk', greek, 'Greek'),
    {
      name: 'one Latin name in a Cyrillic text',
      draft: draft('en', `Kran 5: ${russian} ${russian}`),
      problems: [{ messageId: 'mismatch', at: 'en' }],
    },
    {
      name: 'once for all networks and all posts of a thread',
      draft: `---\nplatforms: [x, mastodon]\nlang: fr\n---\n${russian}\n\n---\n\n${serbian}\n`,
      problems: [{ messageId: 'mismatch', at: 'fr', targets: ['x', 'mastodon'], part: 1 }],
    },
  ],
});
