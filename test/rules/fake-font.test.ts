import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeFont } from '../../rules/fake-font.ts';
import { fakeWordsIn } from '../../src/checks/characters/fake-fonts.ts';
import { fakeLetter } from '../../src/checks/characters/fake-letters.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const tweet = { platforms: ['x'], format: 'text' } as const;

ruleTester(fakeFont, {
  valid: [
    { ...tweet, draft: 'Nine rooms, plain and simple' },
    { ...tweet, draft: 'Nine rööms, девять залов, εννέα, 九つの部屋' },
    { ...tweet, draft: '𝑥 = 2 and 𝐸 = 𝑚𝑐², so 𝑓(𝑥) = 𝑎𝑥 + 𝑏' },
    { ...tweet, draft: 'ℝ, ℂ and ℕ; 𝔼[X] ≤ 𝔼[𝑋𝑌𝑍]; 𝒪(𝑛 log 𝑛)' },
    { ...tweet, draft: 'The volume is 𝑎𝑏𝑐 = 9' },
    { ...tweet, draft: '𝛼𝛽𝛾𝛿 and 𝚨𝚩𝚪' },
    { ...tweet, draft: 'ℓ for litres, № 9, ™, ℹ️, 5 K and 20 ℃' },
    { ...tweet, draft: 'blood types 🅰️🅱️ and 🅾️, 🅿️ here, Ⓜ️ there, 🆗 🆒' },
    { ...tweet, draft: '① first ② second ③ third, Ⓐ or Ⓑ, ⒜ one ⒝ two' },
    { ...tweet, draft: '🇵🇹 🇩🇪🇫🇷' },
    { ...tweet, draft: 'ＮＨＫのニュース２０２６を見ました' },
    { ...tweet, draft: 'ＫＢＳ 뉴스' },
    { ...tweet, draft: 'ＡＢ' },
    { ...tweet, draft: 'x² + y³ = ½, H₂O, ﬁne' },
  ],
  invalid: [
    {
      ...tweet,
      draft: 'We have 𝗻𝗶𝗻𝗲 𝗿𝗼𝗼𝗺𝘀 now',
      problems: [
        {
          messageId: 'letters',
          at: '𝗻𝗶𝗻𝗲 𝗿𝗼𝗼𝗺𝘀',
          severity: 'warning',
          blocking: false,
          data: { words: 'nine rooms' },
          fixes: [
            {
              title: 'Write it in plain letters',
              safe: true,
              edits: [{ span: { start: 8, end: 27 }, text: 'nine rooms' }],
            },
          ],
        },
      ],
    },
    {
      name: 'one remark on all networks, and in Markdown',
      draft: '---\nplatforms: [x, linkedin, mastodon]\n---\n**𝙉𝙞𝙣𝙚** rooms\n',
      problems: [{ messageId: 'letters', at: '𝙉𝙞𝙣𝙚', targets: ['x', 'linkedin', 'mastodon'] }],
    },
    {
      ...tweet,
      name: 'each run of words for itself, with the signs between its words',
      draft: '𝐍𝐢𝐧𝐞 𝐫𝐨𝐨𝐦𝐬, 𝐚 𝐜𝐚𝐟é and 𝘁𝘄𝗼 – 𝗜 𝗺𝗲𝗮𝗻 𝟯 – 𝗯𝗼𝗮𝘁𝘀!\n𝗕𝘆𝗲',
      problems: [
        { messageId: 'letters', at: '𝐍𝐢𝐧𝐞 𝐫𝐨𝐨𝐦𝐬, 𝐚 𝐜𝐚𝐟', data: { words: 'Nine rooms, a caf' } },
        {
          messageId: 'letters',
          at: '𝘁𝘄𝗼 – 𝗜 𝗺𝗲𝗮𝗻 𝟯 – 𝗯𝗼𝗮𝘁𝘀',
          data: { words: 'two – I mean 3 – boats' },
        },
        { messageId: 'letters', at: '𝗕𝘆𝗲', data: { words: 'Bye' } },
      ],
    },
    {
      ...tweet,
      draft: '𝗔𝗜 | 𝟱𝟬 % | 𝚊𝚋 | 𝓱𝓪𝓻𝓫𝓸𝓾𝓻 | 𝔥𝔞𝔯𝔟𝔬𝔲𝔯 | 𝕙𝕒𝕣𝕓𝕠𝕦𝕣'.replaceAll(' | ', '\n'),
      problems: [
        { messageId: 'letters', at: '𝗔𝗜', data: { words: 'AI' } },
        { messageId: 'letters', at: '𝟱𝟬', data: { words: '50' } },
        { messageId: 'letters', at: '𝚊𝚋', data: { words: 'ab' } },
        { messageId: 'letters', at: '𝓱𝓪𝓻𝓫𝓸𝓾𝓻', data: { words: 'harbour' } },
        { messageId: 'letters', at: '𝔥𝔞𝔯𝔟𝔬𝔲𝔯', data: { words: 'harbour' } },
        { messageId: 'letters', at: '𝕙𝕒𝕣𝕓𝕠𝕦𝕣', data: { words: 'harbour' } },
      ],
    },
    {
      ...tweet,
      draft: 'ｎｉｎｅ　ｒｏｏｍｓ！\nⓗⓐⓡⓑⓞⓤⓡ\nⒽⒶⓇⒷ\n🅗🅐🅡🅑\n🄷🄰🅁\n🅷🅰🆁🅱\nℋ𝒶𝓇𝒷',
      problems: [
        { messageId: 'letters', at: 'ｎｉｎｅ　ｒｏｏｍｓ', data: { words: 'nine rooms' } },
        { messageId: 'letters', at: 'ⓗⓐⓡⓑⓞⓤⓡ', data: { words: 'harbour' } },
        { messageId: 'letters', at: 'ⒽⒶⓇⒷ', data: { words: 'HARB' } },
        { messageId: 'letters', at: '🅗🅐🅡🅑', data: { words: 'HARB' } },
        { messageId: 'letters', at: '🄷🄰🅁', data: { words: 'HAR' } },
        { messageId: 'letters', at: '🅷🅰🆁🅱', data: { words: 'HARB' } },
        { messageId: 'letters', at: 'ℋ𝒶𝓇𝒷', data: { words: 'Harb' } },
      ],
    },
    {
      ...tweet,
      name: 'with accents and selectors of emoji',
      draft: '𝗰𝗮𝗳𝗲\u0301 🅷️🅰️🅽️🆂️',
      problems: [
        {
          messageId: 'letters',
          at: '𝗰𝗮𝗳𝗲\u0301 🅷️🅰️🅽️🆂️',
          data: { words: 'café HANS' },
        },
      ],
    },
    {
      name: 'a hashtag, which Mastodon reads as it is meant',
      draft: '---\nplatforms: [x, mastodon]\n---\nOpen on #𝗦𝘂𝗻𝗱𝗮𝘆\n',
      problems: [
        {
          messageId: 'hashtag',
          at: '𝗦𝘂𝗻𝗱𝗮𝘆',
          data: { words: 'Sunday' },
          targets: ['x'],
        },
        { messageId: 'letters', at: '𝗦𝘂𝗻𝗱𝗮𝘆', targets: ['mastodon'] },
      ],
    },
    {
      ...tweet,
      draft: '#𝗦𝘂𝗻 #𝗕𝗼𝗮𝘁 with @𝗮𝗱𝗮 on 𝘄𝘄𝘄.𝗲𝘅𝗮𝗺𝗽𝗹𝗲.𝗼𝗿𝗴, 𝗵𝘁𝘁𝗽𝘀://𝗲𝘅𝗮𝗺𝗽𝗹𝗲.𝗼𝗿𝗴/𝟵',
      problems: [
        { messageId: 'hashtag', at: '𝗦𝘂𝗻', data: { words: 'Sun' } },
        { messageId: 'hashtag', at: '𝗕𝗼𝗮𝘁', data: { words: 'Boat' } },
        { messageId: 'mention', at: '𝗮𝗱𝗮', data: { words: 'ada' } },
        {
          messageId: 'link',
          at: '𝘄𝘄𝘄.𝗲𝘅𝗮𝗺𝗽𝗹𝗲.𝗼𝗿𝗴, 𝗵𝘁𝘁𝗽𝘀://𝗲𝘅𝗮𝗺𝗽𝗹𝗲.𝗼𝗿𝗴/𝟵',
          data: { words: 'www.example.org, https://example.org/9' },
        },
      ],
    },
  ],
});

describe('fake letters', () => {
  const alphabets = [0x1d400, 0x1d434, 0x1d5d4, 0x1d63c, 0x1d670, 0x24b6, 0x1f150, 0x1f170];

  it('are what they look like', () => {
    expect(alphabets.map((start) => fakeLetter(start)?.plain)).toEqual(alphabets.map(() => 'A'));
    expect(
      [0x1d7ce, 0x1d7ff, 0xff10, 0xff5a, 0x249c].map((code) => fakeLetter(code)?.plain),
    ).toEqual(['0', '9', '0', 'z', 'a']);
  });

  it('never are letters, digits, emoji or signs of their own', () => {
    const plain = 'Az09é漢字かなカナ가ЯΩ①Ⅳ½µ™℃Å№🇦🆎🆗🈁🉐😀';
    expect(Array.from(plain, (one) => fakeLetter(one.codePointAt(0) ?? 0)).filter(Boolean)).toEqual(
      [],
    );
  });

  it('are gone when they are written in letters, and the rest is what it was', () => {
    const sans = (text: string) =>
      text.replaceAll(/[a-z]/g, (one) => String.fromCodePoint(0x1d5ee + one.charCodeAt(0) - 97));
    const word = fc.stringMatching(/^[a-z]{2,6}$/);
    fc.assert(
      fc.property(fc.array(fc.record({ word, fake: fc.boolean() })), (words) => {
        const text = words.map(({ word, fake }) => (fake ? sans(word) : word)).join(' ');
        let mended = text;
        for (const { span, plain } of fakeWordsIn(text).reverse())
          mended = mended.slice(0, span.start) + plain + mended.slice(span.end);
        expect(mended).toBe(words.map((one) => one.word).join(' '));
      }),
    );
  });
});
