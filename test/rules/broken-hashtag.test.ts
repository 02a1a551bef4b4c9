import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenHashtag } from '../../rules/broken-hashtag.ts';
import { createLinter } from '../../src/index.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const everywhere = ['x', 'mastodon', 'bluesky', 'threads', 'linkedin', 'facebook', 'instagram'];
const withoutBluesky = everywhere.filter((name) => name !== 'bluesky');
const appended = (account: string, tags: string) =>
  `---\nmedia: [${account}]\nhashtags:\n ${account}: ${tags}\n---\nThe tide table is back.\n`;

/** A tag that ends early on every network but Bluesky. */
const ends = (at: string, tag: string, instead: string) => ({
  name: at,
  draft: `Our evening on ${at} begins at seven, with tea.`,
  platforms: withoutBluesky,
  problems: [
    {
      messageId: 'ends' as const,
      at,
      severity: 'warning' as const,
      blocking: false,
      data: { written: at, tag, instead },
      targets: withoutBluesky,
    },
  ],
});

ruleTester(brokenHashtag, {
  valid: [
    { draft: 'Die #CDU-Fraktion hat heute abgestimmt, und ihr?', platforms: ['x'] },
    { draft: 'Il #pre-festival comincia domani', platforms: ['x'] },

    ...[
      'The harbour opens on Sunday. #Harbour #OpenDay2026 #tide_table',
      'It is #1 of our 12 rooms, and #2 is next. We are #1!',
      'Fixes #1234 and closes #2024; see issue #2025 too.',
      'A keycap #️⃣ is no hashtag, and neither is # alone.',
      '# Harbour\n\nThe tide table is back.',
      'Paint it #ff8800 or #fff, not #000000.',
      'Room #204, order #20241 and flat #2024-7.',
      'Take line #3-4 to the #harbour.',
      'We love the #harbour… Do you? #museum, #boats; #tides!',
      'So the #harbour- and the #museum. Both #open.',
      'How about #harbour? (Yes.) Or #museum: no.',
      'Nothing is as #harbour🎉 as this.',
      'Sit by the #harbour.Then come in.',
    ].map((draft) => ({ draft, platforms: everywhere })),
    ...[
      "The #GTN’s tide table, the #museum's boats and #Kubernetes’ friends.",
      'An #AI-powered tide table with #harbour-based data, and #school-related walks.',
      'Looking for a #baker/miller or a #baker/-in.',
      'We stand with the #LGBTQ+ rowers and are #18+.',
      'In der #Hafen-Ausstellung ist es schön, und die #Museum-Räume sind wieder für alle offen.',
      'Liman açıldı, #İstanbul’da görüşürüz ve #Ankara’dan gelenleri de bekleriz.',
      'Tools for the #harbour&tide; and so on.',
      'Read on: #harbour,then #tides.',
      'Open the #harbour.http://harbour.example.org',
    ].map((draft) => ({ draft, platforms: ['x'] })),
    {
      name: 'anchors, paths, names in code and character references',
      draft:
        'See https://example.org/docs#tides, docs/index.html#top, example.org/#tides, harbour/boats#12a, Array#map, F#m and &#x27;.',
      platforms: ['x', 'mastodon', 'instagram'],
    },
    { name: 'two tags around a slash', draft: '#harbour/#museum are open.', platforms: ['x'] },
    {
      name: 'Bluesky takes punctuation into a tag',
      draft: 'We bake with #node.js, #gnu-social, #R&D, #C++ and #RNA-Seq.',
      platforms: ['bluesky'],
    },
    { name: 'a tag in brackets on X', draft: 'The tides (#harbour) are back.', platforms: ['x'] },
    {
      name: 'a Katakana dot inside a tag on X and Mastodon',
      draft: 'We talk of #ハリー・ポッター and #a·b today.',
      platforms: ['x', 'mastodon'],
    },
    {
      name: 'networks without hashtags',
      draft: 'The #gnu-social and foo#bar of ##2024.',
      platforms: ['reddit', 'discord'],
    },
    {
      name: 'tags that a publisher appends',
      draft: appended('mastodon-museum', '[Harbour, tide_table, "OpenDay,"]'),
      path: 'a.md',
    },
    {
      name: 'two tags in one value',
      draft: appended('mastodon-museum', '["Harbour #Tides"]'),
      path: 'a.md',
    },
  ],
  invalid: [
    ends('#gnu-social', '#gnu', '#GnuSocial'),
    ends('#node.js', '#node', '#NodeJs'),
    ends('#RNA-Seq', '#RNA', '#RNASeq'),
    ends('#R&D', '#R', '#RAndD'),
    ends('#C++', '#C', '#CPlusPlus'),
    ends('#COVID-19', '#COVID', '#COVID19'),
    ends('#Industrie4.0', '#Industrie4', '#Industrie40'),
    ends('#don’t', '#don', '#Dont'),
    ends("#O'Brien", '#O', '#OBrien'),
    ends('#Mother’sDay', '#Mother', '#MothersDay'),
    ends('#end-to-end', '#end', '#EndToEnd'),
    ends('#K‑Pop', '#K', '#KPop'),
    {
      name: 'a fix that writes one tag',
      draft: 'We read the #gnu-social daily.',
      platforms: ['x'],
      problems: [
        {
          messageId: 'ends',
          at: '#gnu-social',
          fixes: [
            {
              title: 'Write #GnuSocial',
              edits: [{ span: { start: 12, end: 23 }, text: '#GnuSocial' }],
              safe: false,
            },
          ],
        },
      ],
    },
    {
      name: 'an adjective among tags is one, and so is any language’s compound',
      draft: 'Wir öffnen für alle, die gern kommen.\n\n#Hafen #Museum-Tag #AI-powered',
      platforms: ['x'],
      problems: [
        { messageId: 'ends', at: '#Museum-Tag' },
        { messageId: 'ends', at: '#AI-powered' },
      ],
    },
    {
      name: 'a compound on a line of its own',
      draft: 'Wir öffnen für alle, die gern kommen.\n\n#Museum-Tag',
      platforms: ['x'],
      problems: [{ messageId: 'ends', at: '#Museum-Tag' }],
    },
    {
      name: 'all of an appended tag is meant',
      draft: appended('linkedin-museum', '[Harbour, Single-boat, AI-based]'),
      path: 'a.md',
      problems: [
        { messageId: 'ends', at: 'Single-boat', data: { tag: '#Single' }, fixes: [] },
        { messageId: 'ends', at: 'AI-based' },
      ],
    },
    {
      name: 'several words in one appended value',
      draft: appended('mastodon-museum', '[Harbour, "Tides boats, ropes"]'),
      path: 'a.md',
      problems: [
        {
          messageId: 'slip',
          at: 'Tides boats, ropes',
          data: { written: '#Tides boats, ropes', tag: '#Tides' },
          fixes: [],
        },
      ],
    },
    {
      name: 'several words, on Bluesky, too',
      draft: appended('bluesky-museum', 'Tides boats'),
      path: 'a.md',
      problems: [{ messageId: 'slip', at: 'Tides boats' }],
    },
    {
      name: 'a possessive is part of a tag on Bluesky',
      draft: 'The #harbour’s tide table is back.',
      platforms: ['bluesky', 'x'],
      problems: [{ messageId: 'runsOn', at: '#harbour’s', targets: ['bluesky'] }],
    },
    {
      name: 'no tag of two on X, one on Bluesky and the first on Mastodon',
      draft: 'We open again #harbour#museum today.',
      platforms: ['x', 'bluesky', 'mastodon'],
      problems: [
        {
          messageId: 'chained',
          at: '#harbour#museum',
          targets: ['x', 'bluesky', 'mastodon'],
          fixes: [
            {
              title: 'Write #harbour #museum',
              edits: [{ span: { start: 14, end: 29 }, text: '#harbour #museum' }],
              safe: false,
            },
          ],
        },
      ],
    },
    {
      name: 'behind a word',
      draft: 'We open the harbour#museum today.',
      platforms: ['x', 'mastodon', 'bluesky', 'linkedin'],
      problems: [
        { messageId: 'glued', at: '#museum', targets: ['x', 'mastodon', 'bluesky', 'linkedin'] },
      ],
    },
    {
      name: 'behind a bracket, a comma, a quotation mark or a slash',
      draft: 'So (#one) and,#two and “#three” and #four/#five',
      platforms: ['mastodon'],
      problems: [
        { messageId: 'glued', at: '#one', data: { before: '(' } },
        { messageId: 'glued', at: '#two', data: { before: ',' } },
        { messageId: 'glued', at: '#three' },
        { messageId: 'glued', at: '#five' },
      ],
    },
    {
      name: 'with a sign too many',
      draft: 'Come to the ##harbour today.',
      platforms: ['mastodon', 'linkedin', 'x'],
      problems: [{ messageId: 'doubled', at: '##harbour', targets: ['mastodon', 'linkedin'] }],
    },
    {
      name: 'between two signs',
      draft: 'We write #C# and #港#.',
      platforms: ['x'],
      problems: [
        { messageId: 'closed', at: '#C#' },
        { messageId: 'closed', at: '#港#' },
      ],
    },
    {
      name: 'a year',
      draft: 'Goodbye #2025, hello #harbour #2026',
      platforms: everywhere,
      problems: [
        { messageId: 'digits', at: '#2025', targets: everywhere },
        { messageId: 'digits', at: '#2026' },
      ],
    },
    {
      name: 'longer than Bluesky takes',
      draft: `Come to #${'harbour'.repeat(10)} today.`,
      platforms: ['bluesky', 'x'],
      problems: [
        {
          messageId: 'tooLong',
          at: `#${'harbour'.repeat(10)}`,
          data: { limit: 64 },
          targets: ['bluesky'],
        },
      ],
    },
  ],
});

describe('broken-hashtag', () => {
  const linter = createLinter(
    { extends: [], rules: { 'broken-hashtag': 'warning' } },
    { rules: [brokenHashtag] },
  );

  it('finds places that hold a #, on every network and in any text', () => {
    const pieces = [
      '#',
      '##',
      '＃',
      'a',
      'Ab',
      '1',
      '-',
      '.',
      '&',
      '’',
      's',
      '+',
      ' ',
      '\n',
      '/',
      '@',
    ];
    const texts = fc.array(fc.constantFrom(...pieces, '️', '·', '港', '🎉', '2024'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(texts, (parts) => {
        const draft = parts.join('');
        const { diagnostics } = linter.lint(draft, { format: 'text', platforms: everywhere });
        for (const { span, ruleId } of diagnostics)
          if (ruleId === 'broken-hashtag')
            expect(draft.slice(span.start, span.end)).toMatch(/^[#＃]+[\p{L}\p{M}\p{N}_]/u);
      }),
    );
  });

  it('says nothing about hashtags of letters between spaces', () => {
    const tag = fc.stringMatching(/^[a-zA-Z_]{1,20}[a-z]$/);
    fc.assert(
      fc.property(fc.array(tag, { minLength: 1, maxLength: 8 }), (tags) => {
        const draft = tags.map((name) => `#${name}`).join(' ');
        const { diagnostics } = linter.lint(draft, { format: 'text', platforms: everywhere });
        expect(diagnostics.filter(({ ruleId }) => ruleId === 'broken-hashtag')).toEqual([]);
      }),
    );
  });
});
