import { describe, expect, it } from 'vitest';
import { rawMarkup } from '../../rules/raw-markup.ts';
import type { Markup } from '../../src/platforms/platform.ts';
import { ruleTester } from '../harness/rule-tester.ts';
import { postOf } from '../post/posts.ts';

const link = 'https://example.org/plan';
const tweet = { platforms: ['x'], format: 'text' } as const;

ruleTester(rawMarkup, {
  valid: [
    { draft: 'f(**a) and g(**b) are calls', path: 'a.txt', platforms: ['x'] },
    { draft: 'Careful with rm -rf **/node_modules/** there', path: 'a.txt', platforms: ['x'] },
    { draft: 'Globs: **/*.js, **/*.ts and !**/dist/**', path: 'a.txt', platforms: ['x'] },
    { draft: 'Mind ~~/home~~ there', path: 'a.txt', platforms: ['x'] },
    {
      draft: 'Markdown tip: **bold** and [text](https://example.org) work',
      path: 'a.txt',
      platforms: ['x'],
    },

    {
      name: 'Markdown is taken out',
      draft: `# Rooms\n\n**Nine** [rooms](${link})`,
      platforms: ['x'],
    },
    { name: 'escaped on purpose', draft: 'Type \\*\\*so\\*\\* for bold', platforms: ['x'] },
    { name: 'code in Markdown', draft: 'Type `*so*` for `_it_`', platforms: ['x'] },
    { ...tweet, draft: '* one\n* two\n- three\n+ four\n1. five\n2) six' },
    { ...tweet, draft: 'We *really* mean it. *sigh*' },
    { ...tweet, draft: '_Nine rooms_ and one plan' },
    { ...tweet, draft: '2 * 3 * 4 = 24, 2**3 is 8, a**b and c**d' },
    { ...tweet, draft: 'see you :* at the *harbour' },
    { ...tweet, draft: '__init__ and __DIR__, __all__' },
    { ...tweet, draft: 'def tide(*args, **kwargs): pass' },
    { ...tweet, draft: 'write `**so**` and\n`` [so](/so) ``' },
    { ...tweet, draft: '@_name_ and @__ada__ on #snake_case_tags' },
    { ...tweet, draft: `${link}/__init__/~~old~~/**new**/rooms` },
    { ...tweet, draft: 'I <3 boats >_< ^_^ -_- ¯\\_(ツ)_/¯' },
    { ...tweet, draft: 'Museum | Harbour | Boats' },
    { ...tweet, draft: '> Sign up\n> Come along' },
    { ...tweet, draft: 'what the f**k, sh** and **** happens' },
    { ...tweet, draft: '**NEW** ***OPEN NOW***' },
    { ...tweet, draft: '**--** and ~~!!~~' },
    { ...tweet, draft: 'Nine rooms* **\n* one is closed\n** on Mondays' },
    { ...tweet, draft: 'two **lines are\nno** bold' },
    { ...tweet, draft: '#1 in town\n# 1 in town\n# of boats: 3\n## 12' },
    { ...tweet, draft: '#Harbour day\n#tides' },
    { ...tweet, draft: 'so good~~ yes~~ ~30 % off ~~~~~~' },
    { ...tweet, draft: 'It was [sic](see) so [1] and [a][b]' },
    { ...tweet, draft: 'don`t and can`t' },
    { ...tweet, draft: '/[^0-9]/ and [^a] and /[^1]/' },
    { ...tweet, draft: '[ ] yes\n[x] no' },
    { ...tweet, draft: '|---|\n| o |\n|---|---|' },
    { ...tweet, draft: '====\nTitle\n----' },
    {
      name: 'a mention in LinkedIn’s own format',
      draft:
        'Thanks, @[Harbour Museum](urn:li:organization:12345) and @[Ada](https://example.org)!',
      platforms: ['linkedin'],
      format: 'text',
    },
    {
      name: 'tags that the publisher appends',
      draft:
        '---\nmedia:\n - bluesky-museum\nhashtags:\n bluesky-museum: ["**a b**"]\n---\nNine rooms\n',
      path: 'a.md',
    },
  ],
  invalid: [
    {
      ...tweet,
      draft: 'We have **nine rooms** now',
      problems: [
        {
          messageId: 'signs',
          at: '**nine rooms**',
          severity: 'warning',
          blocking: false,
          data: { sign: '**', construct: 'bold text' },
          fixes: [
            {
              title: 'Take the signs out',
              safe: true,
              edits: [
                { span: { start: 8, end: 10 }, text: '' },
                { span: { start: 20, end: 22 }, text: '' },
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'one remark for all networks alike, and struck-out words stay',
      draft: '---\nplatforms: [x, bluesky, linkedin]\n---\nIt is ~~closed~~ open\n',
      problems: [
        {
          messageId: 'signs',
          at: '~~closed~~',
          data: { sign: '~~', construct: 'struck-out text' },
          targets: ['x', 'bluesky', 'linkedin'],
        },
      ],
    },
    {
      ...tweet,
      draft: '**Nine**, ***ten***, __two rooms__, (**so**), **港**, **Fast **, **50 %**',
      problems: [
        { messageId: 'signs', at: '**Nine**' },
        { messageId: 'signs', at: '***ten***' },
        { messageId: 'signs', at: '__two rooms__' },
        { messageId: 'signs', at: '**so**' },
        { messageId: 'signs', at: '**港**' },
        { messageId: 'signs', at: '**Fast **' },
        { messageId: 'signs', at: '**50 %**' },
      ],
    },
    {
      ...tweet,
      draft: '**Write to ****ada** about **** it',
      problems: [
        { messageId: 'signs', at: '**Write to **' },
        { messageId: 'signs', at: '**ada**' },
      ],
    },
    {
      name: 'what CommonMark does not take for bold stays in a text whose Markdown is taken out',
      draft: '**港：**町と海',
      platforms: ['bluesky'],
      problems: [{ messageId: 'signs', at: '**港：**' }],
    },
    {
      name: 'an address that a library takes the asterisks for a part of',
      draft: `**${link}** and **Read ${link}**`,
      platforms: ['facebook'],
      format: 'text',
      problems: [
        { messageId: 'signs', at: `**${link}**` },
        { messageId: 'signs', at: `**Read ${link}**` },
      ],
    },
    {
      name: 'what people type anyhow, beside what is Markdown beyond doubt',
      draft: '## Rooms\n> *Nine* and _two rooms_, `see`, **NEW**\n# boats',
      ...tweet,
      problems: [
        { messageId: 'signs', at: '## Rooms' },
        {
          messageId: 'signs',
          at: '> *Nine* and _two rooms_, `see`, **NEW**',
          data: { sign: '>', construct: 'quote' },
        },
        { messageId: 'signs', at: '*Nine*', data: { sign: '*', construct: 'italics' } },
        { messageId: 'signs', at: '_two rooms_', data: { sign: '_', construct: 'italics' } },
        { messageId: 'signs', at: '`see`', data: { sign: '`', construct: 'code' } },
        { messageId: 'signs', at: '**NEW**' },
        { messageId: 'signs', at: '# boats' },
      ],
    },
    {
      ...tweet,
      draft: `See [the plan](${link}) of it`,
      problems: [
        {
          messageId: 'link',
          at: `[the plan](${link})`,
          data: { words: 'the plan' },
          fixes: [
            {
              title: `Write “the plan: ${link}”`,
              safe: false,
              edits: [{ span: { start: 4, end: 40 }, text: `the plan: ${link}` }],
            },
          ],
        },
      ],
    },
    {
      ...tweet,
      draft: '[](/a) [b](https://example.org/a_(b)?c "Title") [c](example.org)',
      problems: [
        { messageId: 'link', at: '[](/a)' },
        { messageId: 'link', at: '[b](https://example.org/a_(b)?c "Title")' },
        { messageId: 'link', at: '[c](example.org)' },
      ],
    },
    {
      ...tweet,
      draft: '![The plan](plan.png) of it',
      problems: [
        { messageId: 'image', at: '![The plan](plan.png)', data: { words: 'The plan' }, fixes: [] },
      ],
    },
    {
      ...tweet,
      draft: '# Nine rooms\n\n## and a café\n\n### 🚢 Boats',
      problems: [
        { messageId: 'signs', at: '# Nine rooms', data: { sign: '#', construct: 'heading' } },
        { messageId: 'signs', at: '## and a café', data: { sign: '##', construct: 'heading' } },
        { messageId: 'signs', at: '### 🚢 Boats', data: { sign: '###', construct: 'heading' } },
      ],
    },
    {
      ...tweet,
      draft: '##  Rooms',
      problems: [
        {
          messageId: 'signs',
          at: '##  Rooms',
          fixes: [
            {
              title: 'Take the signs out',
              safe: false,
              edits: [{ span: { start: 0, end: 4 }, text: '' }],
            },
          ],
        },
      ],
    },
    {
      ...tweet,
      name: 'a fence, and what stands in it is its own',
      draft: 'Run\n```sh\n# Tides\n**x** [a](/b)\n```\nand see',
      problems: [
        {
          messageId: 'signs',
          at: '```sh\n# Tides\n**x** [a](/b)\n```',
          data: { sign: '```', construct: 'code block' },
        },
      ],
    },
    {
      ...tweet,
      name: 'a fence that nobody closes',
      draft: 'Run\n```sh\ntide',
      problems: [{ messageId: 'signs', at: '```sh', data: { construct: 'code block' } }],
    },
    {
      ...tweet,
      draft: 'Run ```tide --now``` today',
      problems: [{ messageId: 'signs', at: '```tide --now```' }],
    },
    {
      name: 'what CommonMark does not know, though Markdown is taken out',
      draft:
        '| Day | Room |\n| --- | :-: |\n| Sunday | Nine |\n\nSee it[^1]\n\n- [ ] come\n- [x] tell',
      platforms: ['mastodon'],
      problems: [
        {
          messageId: 'signs',
          at: '| Day | Room |\n| --- | :-: |\n| Sunday | Nine |',
          data: { sign: '| --- | :-: |', construct: 'table' },
        },
        { messageId: 'signs', at: '[^1]', data: { sign: '[^1]', construct: 'footnote' } },
        { messageId: 'signs', at: '- [ ] come', data: { sign: '- [ ]', construct: 'task list' } },
        { messageId: 'signs', at: '- [x] tell', data: { sign: '- [x]', construct: 'task list' } },
      ],
    },
    {
      ...tweet,
      draft: 'Day | Room\n--|--\nSunday | Nine\nMonday',
      problems: [{ messageId: 'signs', at: 'Day | Room\n--|--\nSunday | Nine' }],
    },
    {
      ...tweet,
      draft: '* [X] come along',
      problems: [
        {
          messageId: 'signs',
          at: '* [X] come along',
          fixes: [
            {
              title: 'Draw the boxes',
              safe: false,
              edits: [{ span: { start: 0, end: 5 }, text: '☑' }],
            },
          ],
        },
      ],
    },
    {
      ...tweet,
      draft: 'Nine rooms[^12]',
      problems: [{ messageId: 'signs', at: '[^12]' }],
    },
    {
      name: 'a hashtag at the start of a line, where Markdown is read',
      draft: '---\nplatforms: [reddit, lemmy]\n---\n#Harbour #tides\n\n# Rooms\n\nand #boats\n',
      problems: [
        {
          messageId: 'accidentalHeading',
          at: '#Harbour',
          severity: 'info',
          data: { tag: '#Harbour' },
          targets: ['reddit', 'lemmy'],
        },
      ],
    },
    {
      name: 'the title of a post that is Markdown itself',
      draft: 'Nine **rooms** for ~~boats~~',
      platforms: ['reddit/title'],
      publisher: { markdown: 'sent' },
      problems: [
        { messageId: 'signs', at: '**rooms**' },
        { messageId: 'signs', at: '~~boats~~' },
      ],
    },
    {
      name: 'sent as it is written',
      draft: '**Nine rooms** _at last_',
      platforms: ['threads'],
      publisher: { markdown: 'sent' },
      problems: [
        { messageId: 'signs', at: '**Nine rooms**' },
        { messageId: 'signs', at: '_at last_' },
      ],
    },
  ],
});

/** What the rule says on a network of that kind. */
function on(markup: Markup, text: string) {
  const post = postOf(text, 'x', { format: 'text' });
  const platform = { ...post.target.platform, markup };
  return Array.from(
    rawMarkup.check({ ...post, target: { ...post.target, platform } }, {}),
    ({ messageId, span, fixes = [] }) => ({
      messageId,
      at: text.slice(span.start, span.end),
      fixed: fixes[0]?.edits.map((edit) => edit.text),
      safe: fixes[0]?.safe,
    }),
  );
}

describe('raw-markup by what a network makes of Markdown', () => {
  const everything =
    '## Room\n**b** *i* ~~s~~ `c` [l](/l) ![m](m.png)\n> q\n- [ ] t\na|b\n-|-\nf[^1]\n```\nx\n```';
  const found = (markup: Markup) => on(markup, everything).map(({ at }) => at);

  it.each<[Markup, string[]]>([
    [
      'plain',
      [
        '## Room',
        '**b**',
        '*i*',
        '~~s~~',
        '`c`',
        '[l](/l)',
        '![m](m.png)',
        '> q',
        '- [ ] t',
      ].concat('a|b\n-|-', '[^1]', '```\nx\n```'),
    ],
    [
      'mrkdwn',
      ['## Room', '**b**', '~~s~~', '[l](/l)', '![m](m.png)', '- [ ] t', 'a|b\n-|-', '[^1]'],
    ],
    [
      'asterisks',
      ['## Room', '**b**', '~~s~~', '[l](/l)', '![m](m.png)', '- [ ] t', 'a|b\n-|-', '[^1]'].concat(
        '```\nx\n```',
      ),
    ],
    ['discord', ['![m](m.png)', '- [ ] t', 'a|b\n-|-', '[^1]']],
    ['markdown', []],
    ['formatted', []],
  ])('%s', (markup, expected) => {
    expect(found(markup)).toEqual(expected);
  });

  it('knows Slack’s own signs', () => {
    expect(on('mrkdwn', '**b** ~~s~~ [l](/l)').map(({ fixed, safe }) => [fixed, safe])).toEqual([
      [['*', '*'], true],
      [['~', '~'], true],
      [['</l|l>'], false],
    ]);
  });

  it('warns of headings that hashtags make where Markdown is read', () => {
    expect(on('markdown', '#Harbour #tides\n\n# Rooms\n\nand #boats\n#1 in town')).toEqual([
      { messageId: 'accidentalHeading', at: '#Harbour', fixed: undefined, safe: undefined },
      { messageId: 'accidentalHeading', at: '#1', fixed: undefined, safe: undefined },
    ]);
  });
});
