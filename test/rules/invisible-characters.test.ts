import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invisibleCharacters } from '../../rules/invisible-characters.ts';
import { hiddenIn } from '../../src/checks/characters/hidden-characters.ts';
import { runRule } from '../harness/rule-run.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const tweet = { platforms: ['x'], format: 'text' } as const;
const link = 'https://example.org/plan';

ruleTester(invisibleCharacters, {
  valid: [
    { ...tweet, draft: 'Nine rooms\tand “a café” – at last… ✓ ™ 漢字' },
    { ...tweet, name: 'a byte-order mark before the draft', draft: '\ufeffNine rooms' },
    { ...tweet, draft: '👩‍🚀 👨‍👩‍👧‍👦 🏳️‍🌈 🏴‍☠️ 👩🏽‍🦰 ❤️‍🔥 🐈‍⬛ 🧑‍🧑‍🧒 ⛓️‍💥' },
    { ...tweet, draft: '1️⃣ #️⃣ *️⃣ ☎︎ ☎️ ©️ ‼️ 👍🏽️ ❤️️ ✓️' },
    { ...tweet, draft: '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} and 🇵🇹' },
    { ...tweet, draft: 'می‌خواهم کتاب‌ها را' },
    { ...tweet, draft: 'क्‍ष र्‍य നന്‍ ශ්‍රී' },
    { ...tweet, draft: 'ສະ\u200bບາຍ\u200bດີ สวัสดี\u200bครับ ជំរាប\u200bសួរ မင်္ဂ\u200bလာ' },
    { ...tweet, draft: 'שלום\u200f! (abc\u200e) العربية\u061c 9' },
    { ...tweet, draft: 'שלום \u2066Nine rooms\u2069 \u202babc\u202c' },
    { ...tweet, draft: 'ᠮᠣᠩᠭᠣ\u180eᠯ and ᠠ\u180b' },
    { ...tweet, draft: '葛\u{e0100} and ⊓\ufe00' },
    { ...tweet, draft: 'ᄒ\u1160 and \u115fᅡ' },
    { ...tweet, draft: 'Où\u00a0? «\u00a0Là\u00a0», 10\u00a0000\u00a0€ et\u00a0: oui\u00a0!' },
    { ...tweet, draft: 'one\u00a0 |\u00a0 two' },
    {
      ...tweet,
      draft: 'not @\u200bada, not #\u200btides, not example\u200b.org nor example.\u200borg',
    },
    { ...tweet, draft: 'one\n\u200b\ntwo\n\u2063\nthree' },
    { ...tweet, draft: 'Việt Nam, tie\u0302\u0301ng Vie\u0323\u0302t, a\u0301\u0302\u0303' },
    { ...tweet, draft: 'العربية ٱلسَّلَامُ עִבְרִית ที่ བསྒྲུབས' },
    { name: 'in Markdown', draft: '👩‍🚀 **می‌خواهم**', platforms: ['mastodon'] },
  ],
  invalid: [
    {
      name: 'X refuses what is harmless elsewhere',
      draft: '---\nplatforms: [x, bluesky]\n---\nNine \ufeffrooms\n',
      format: 'text',
      problems: [
        {
          messageId: 'refused',
          at: '\ufeff',
          severity: 'error',
          blocking: true,
          data: { platform: 'X', character: 'U+FEFF, byte-order mark' },
          targets: ['x'],
        },
        { messageId: 'unseen', at: '\ufeff', severity: 'info', targets: ['bluesky'] },
      ],
    },
    {
      ...tweet,
      draft: 'Nine \u200b\uffff rooms',
      problems: [
        { messageId: 'unseen', at: '\u200b' },
        {
          messageId: 'refused',
          at: '\uffff',
          data: { character: 'U+FFFF, not a character' },
        },
      ],
    },
    {
      ...tweet,
      name: 'characters side by side are one problem',
      draft: 'Nine\u200b\u200b\u200b rooms and\u00ad\u2060 a',
      problems: [
        {
          messageId: 'unseen',
          at: '\u200b\u200b\u200b',
          severity: 'info',
          blocking: false,
          data: { character: '3 × U+200B, zero width space' },
        },
        {
          messageId: 'unseen',
          at: '\u00ad\u2060',
          data: { character: 'U+00AD, soft hyphen, and 1 more' },
        },
      ],
    },
    {
      ...tweet,
      draft: 'Nine\u200b rooms',
      problems: [
        {
          messageId: 'unseen',
          at: '\u200b',
          fixes: [
            {
              title: 'Take it out',
              safe: true,
              edits: [{ span: { start: 4, end: 5 }, text: '' }],
            },
          ],
        },
      ],
    },
    ...[
      ['A', '\ufe0f', ' room', 'U+FE0F, emoji variation selector'],
      ['A ', '\ufe0e', ' room', 'U+FE0E, text variation selector'],
      ['A', '\u{e0101}', ' room', 'U+E0101, variation selector'],
      ['A', '\u200d', ' room', 'U+200D, zero width joiner'],
      ['👩', '\u200d', '', 'U+200D, zero width joiner'],
      ['Auf', '\u200c', 'lage', 'U+200C, zero width non-joiner'],
      ['A room', '\u200e', '!', 'U+200E, left-to-right mark'],
      ['A ', '\u2062', 'room', 'U+2062, invisible times'],
      ['A ', '\u206a', 'room', 'U+206A, format character'],
      ['A ', '\u3164', 'room', 'U+3164, Hangul filler'],
      ['A room', '\u202c', '!', 'U+202C, pop directional formatting'],
      ['A room', '\u2069', '!', 'U+2069, pop directional isolate'],
      ['שלום', '\u202c', '!', 'U+202C, pop directional formatting'],
      ['A', '\u034f', 'room', 'U+034F, combining grapheme joiner'],
    ].map(([before = '', at = '', after = '', character = '']) => ({
      ...tweet,
      draft: before + at + after,
      problems: [{ messageId: 'unseen' as const, at, data: { character } }],
    })),
    ...[
      ['A\u0007room', 'U+0007, control character'],
      ['A\u007froom', 'U+007F, control character'],
      ['A\ud83droom', 'U+D83D, half of a character'],
      ['A\udc00room', 'U+DC00, half of a character'],
      ['A\ufdd0room', 'U+FDD0, not a character'],
      ['A\u{1ffff}room', 'U+1FFFF, not a character'],
      ['A\ufff9room', 'U+FFF9, interlinear annotation'],
      ['A\ufffcroom', 'U+FFFC, object replacement character'],
    ].map(([draft = '', character = '']) => ({
      draft,
      format: 'text' as const,
      platforms: ['linkedin'],
      problems: [
        {
          messageId: 'broken' as const,
          at: draft.slice(1, -4),
          severity: 'warning' as const,
          data: { character },
          fixes: [
            {
              title: 'Take it out',
              safe: true,
              edits: [{ span: { start: 1, end: draft.length - 4 }, text: '' }],
            },
          ],
        },
      ],
    })),
    {
      ...tweet,
      name: 'what is left of letters that were decoded wrongly is not taken out',
      draft: 'itâ\u0080\u0099s',
      problems: [
        {
          messageId: 'broken',
          at: '\u0080\u0099',
          data: { character: 'U+0080, control character, and 1 more' },
          fixes: [],
        },
      ],
    },
    {
      ...tweet,
      draft: 'Nine rooms\u2028and\u0085a\u000bcafé',
      problems: [
        {
          messageId: 'lineBreak',
          at: '\u2028',
          severity: 'info',
          data: { character: 'U+2028, line separator' },
          fixes: [
            {
              title: 'Take it out',
              safe: true,
              edits: [{ span: { start: 10, end: 11 }, text: '\n' }],
            },
          ],
        },
        { messageId: 'lineBreak', at: '\u0085', data: { character: 'U+0085, next line' } },
        { messageId: 'lineBreak', at: '\u000b', data: { character: 'U+000B, control character' } },
      ],
    },
    {
      ...tweet,
      name: 'words that only programs read',
      draft: 'Nine\u{e0041}\u{e0042} rooms 🏴\u{e0067} and',
      problems: [
        {
          messageId: 'hiddenWords',
          at: '\u{e0041}\u{e0042}',
          severity: 'warning',
          data: { character: 'U+E0041, tag character, and 1 more' },
        },
        { messageId: 'hiddenWords', at: '\u{e0067}' },
      ],
    },
    {
      ...tweet,
      name: 'an override, closed and left open',
      draft: 'Nine \u202esmoor\u202c and\n\u202da café\nשלום \u202eabc',
      problems: [
        {
          messageId: 'order',
          at: '\u202esmoor\u202c',
          severity: 'warning',
          data: { character: 'U+202E, right-to-left override, and 1 more' },
        },
        {
          messageId: 'order',
          at: '\u202da café',
          data: { character: 'U+202D, left-to-right override' },
        },
        { messageId: 'order', at: '\u202eabc' },
      ],
    },
    {
      ...tweet,
      name: 'a change of order is the author’s to take out',
      draft: 'Nine \u2067rooms',
      problems: [
        {
          messageId: 'order',
          at: '\u2067rooms',
          fixes: [
            {
              title: 'Take it out',
              safe: false,
              edits: [{ span: { start: 5, end: 6 }, text: '' }],
            },
          ],
        },
      ],
    },
    {
      ...tweet,
      name: 'around text from left to right, and balanced or not',
      draft: 'Nine \u2068rooms\u2069 \u202aand\u2066\nx \u2067y \u202bz\u2069',
      problems: [
        { messageId: 'unseen', at: '\u2068rooms\u2069' },
        { messageId: 'unseen', at: '\u202a' },
        { messageId: 'unseen', at: '\u2066' },
        { messageId: 'order', at: '\u2067y \u202bz\u2069' },
        { messageId: 'order', at: '\u202bz\u2069' },
      ],
    },
    {
      ...tweet,
      draft: 'See #Harb\u200bour, @ada\u200c_b',
      problems: [
        {
          messageId: 'cuts',
          at: '\u200b',
          severity: 'warning',
          evidence: ['#Harb'],
          data: { entity: '#Harb', type: 'hashtag', character: 'U+200B, zero width space' },
        },
        { messageId: 'cuts', at: '\u200c', evidence: ['@ada'], data: { type: 'name' } },
      ],
    },
    {
      name: 'an address with something in it that nobody sees',
      draft: `See ${link}\u200b/9 and go`,
      platforms: ['bluesky'],
      format: 'text',
      problems: [
        {
          messageId: 'inside',
          at: '\u200b',
          severity: 'warning',
          data: { entity: `${link}/9`, type: 'address' },
        },
      ],
    },
    {
      ...tweet,
      draft: 'Nine\u00a0\u00a0rooms \u00a0 \u00a0 here',
      problems: [
        { messageId: 'wideGap', at: '\u00a0\u00a0', severity: 'info', data: { count: 2 } },
        { messageId: 'wideGap', at: ' \u00a0 \u00a0 ', data: { count: 2 } },
      ],
    },
    {
      ...tweet,
      draft:
        'N\u0300\u0301\u0302\u0303i\u0304\u0305\u0306\u0307ne new ro\u0340\u0341\u0342\u0343oms',
      problems: [
        {
          messageId: 'crowded',
          at: 'N\u0300\u0301\u0302\u0303i\u0304\u0305\u0306\u0307',
          severity: 'warning',
          data: { count: 8 },
        },
        { messageId: 'crowded', at: 'o\u0340\u0341\u0342\u0343', data: { count: 4 } },
      ],
    },
    {
      name: 'in Markdown, and in a record',
      draft: '{"action":"post","richText":"Nine\\u200brooms"}',
      path: 'a.json',
      problems: [{ messageId: 'unseen', at: '\\u200b', targets: ['bluesky'], fixes: [] }],
    },
    {
      draft: 'Nine **ro\u200boms**',
      platforms: ['mastodon'],
      problems: [{ messageId: 'unseen', at: '\u200b' }],
    },
  ],
});

describe('characters that nobody can see', () => {
  const hidden = [
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u202e',
    '\u2069',
    '\u00ad',
    '\ud800',
    '\u0001',
    '\u2028',
  ];
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '#', '@', '👩', '\ufe0f', 'ش', '\u{e0041}', ...hidden),
    maxLength: 40,
  });

  it('never stand in the words of a message', () => {
    fc.assert(
      fc.property(text, (draft) => {
        for (const { message, help, data } of runRule(invisibleCharacters, { ...tweet, draft })) {
          const said = [message, help, ...Object.values(data)].join('');
          expect(said).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\p{Variation_Selector}]/u);
        }
      }),
    );
  });

  it('are gone when every one is taken out', () => {
    fc.assert(
      fc.property(text, (one) => {
        const places = hiddenIn(one).flatMap((found) => found.places);
        const left = Array.from(one.split(''))
          .filter((_, at) => !places.some(({ start, end }) => start <= at && at < end))
          .join('');
        const again = hiddenIn(left).flatMap(({ codes }) => codes);
        // What is taken out may leave a selector or a joiner behind that now has no neighbour.
        expect(again.filter((code) => ![0xfe0f, 0x200d, 0xd800, 0x200b].includes(code))).toEqual(
          [],
        );
      }),
    );
  });

  it('are nothing in plain text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '“', ' ', '\n', '漢', '9') }),
        (one) => {
          expect(hiddenIn(one)).toEqual([]);
        },
      ),
    );
  });
});
