import { expect, it } from 'vitest';
import { htmlLeak } from '../../rules/html-leak.ts';
import { withoutTags } from '../../src/checks/markup/html-fix.ts';
import { leakedHtmlIn } from '../../src/checks/markup/leaked-html.ts';
import { ruleTester } from '../harness/rule-tester.ts';
import { postOf } from '../post/posts.ts';

const link = 'https://example.org/plan';
const tweet = { platforms: ['x'], format: 'text' } as const;

ruleTester(htmlLeak, {
  valid: [
    { draft: 'Use &nbsp; to keep words together in HTML, ok?', path: 'a.txt', platforms: ['x'] },

    { ...tweet, draft: 'Boats & tides' },
    { ...tweet, draft: 'I <3 boats, a < b > c, <- and -> and <<' },
    { ...tweet, draft: 'An Array<string>, a Map<a, b> and a List<i>' },
    { ...tweet, draft: `<${link}> or <ada@example.org>` },
    { ...tweet, draft: '<@123> <#123> <t:1700000000:R> <a:wave:123> <:wave:12> </tide:12>' },
    { ...tweet, draft: `<!here> <${link}|the plan> <!subteam^S1>` },
    { ...tweet, draft: 'Never use the <br> tag' },
    { ...tweet, draft: 'A <p> and a <b> walk into a bar' },
    { ...tweet, draft: 'Stop using <br>\nfor gaps' },
    { ...tweet, draft: 'Which is right, "<br>" or “<p>”? Or (<br>)?' },
    { ...tweet, draft: 'A <div> or a <section>? <button type="submit">Go</button>' },
    { ...tweet, draft: 'In HTML <b>bold</b> is bold, and <p>so on</p>' },
    { ...tweet, draft: 'The <b> tag: <b>bold</b>' },
    { ...tweet, draft: 'Write `<b>bold</b>` and `&nbsp;`' },
    { ...tweet, draft: 'Run\n```\n<p>so</p><br>&amp;\n```' },
    { ...tweet, draft: '<rant>boats</rant> </sarcasm> <body>tired</body>' },
    { ...tweet, draft: '<b></b> and </b>' },
    { ...tweet, draft: 'AT&T; R&D; this & that; &c; &; &#; &#x; &bogus;' },
    { ...tweet, draft: 'Type "&amp;" for it, or ‘&lt;’' },
    { ...tweet, draft: 'The entity &amp; is one, &lt; another' },
    { ...tweet, draft: `${link}?a=1&copy=2&lt=3` },
    { ...tweet, draft: 'nothing at all: &#0; &#xd800; &#9999999;' },
    {
      name: 'Markdown is taken out, and HTML with it',
      draft: '<p>Nine <b>rooms</b> &amp; a café<br></p>',
      platforms: ['x'],
    },
    {
      name: 'code in Markdown',
      draft: 'Write `<b>so</b>`:\n\n```html\n<p>so</p>\n```\n\n&lt;b>so&lt;/b> &amp;amp;',
      platforms: ['x'],
    },
    {
      name: 'where the publisher hands over formatted text',
      draft: '<b>Nine rooms</b> &amp; a café',
      platforms: ['telegram', 'tumblr'],
      format: 'text',
    },
    {
      name: 'entities where Markdown is read, and the three that Slack reads',
      draft: '---\nplatforms: [reddit, slack]\n---\nBoats &amp; tides &lt; &gt;\n',
      format: 'text',
    },
  ],
  invalid: [
    {
      ...tweet,
      draft: 'We have <b>nine rooms</b> now',
      problems: [
        {
          messageId: 'tags',
          at: '<b>nine rooms</b>',
          severity: 'warning',
          blocking: false,
          evidence: ['<b>', '</b>'],
          data: { tag: '<b>', more: ' and 1 more tag' },
          fixes: [
            {
              title: 'Take the tags out',
              safe: true,
              edits: [
                { span: { start: 8, end: 11 }, text: '' },
                { span: { start: 21, end: 25 }, text: '' },
              ],
            },
          ],
        },
      ],
    },
    {
      ...tweet,
      draft: `See <a class="x" href="${link}">the plan</a> of it`,
      problems: [
        {
          messageId: 'tags',
          at: `<a class="x" href="${link}">the plan</a>`,
          fixes: [
            {
              title: 'Take the tags out',
              safe: false,
              edits: [
                { span: { start: 4, end: 49 }, text: '' },
                { span: { start: 57, end: 61 }, text: `: ${link}` },
              ],
            },
          ],
        },
      ],
    },
    {
      ...tweet,
      name: 'one remark for all the tags of a post',
      draft: 'Hello\n<p>Nine <EM>rooms</EM><br/>and</p><p>a café</p>\nbye',
      problems: [
        {
          messageId: 'tags',
          at: '<p>Nine <EM>rooms</EM><br/>and</p><p>a café</p>',
          data: { tag: '<p>', more: ' and 6 more tags' },
        },
      ],
    },
    {
      ...tweet,
      draft: 'Nine rooms.<br>And a café',
      problems: [{ messageId: 'tags', at: '<br>', data: { tag: '<br>', more: '' } }],
    },
    {
      ...tweet,
      draft: 'Nine rooms <br /> and <br /> a café',
      problems: [{ messageId: 'tags', at: '<br /> and <br />' }],
    },
    {
      ...tweet,
      draft: '<p>Nine rooms',
      problems: [{ messageId: 'tags', at: '<p>' }],
    },
    {
      ...tweet,
      draft: 'Nine rooms</p>\nand a café',
      problems: [{ messageId: 'tags', at: '</p>' }],
    },
    {
      ...tweet,
      name: 'an image is not taken out',
      draft: '<img src="https://example.org/a.png" alt="A"> Nine rooms',
      problems: [
        { messageId: 'tags', at: '<img src="https://example.org/a.png" alt="A">', fixes: [] },
      ],
    },
    {
      ...tweet,
      draft: 'Boats &amp; tides',
      problems: [
        {
          messageId: 'entity',
          at: '&amp;',
          data: { entity: '&amp;', character: '“&”' },
          fixes: [
            {
              title: 'Write “&”',
              safe: true,
              edits: [{ span: { start: 6, end: 11 }, text: '&' }],
            },
          ],
        },
      ],
    },
    {
      ...tweet,
      draft: 'It&#39;s it&#x27;s it&amp;#39;s&nbsp;a&shy;b&#8203;c&#10;d &Auml;&#233;&#160;',
      problems: [
        { messageId: 'entity', at: '&#39;', data: { character: "“'”" } },
        { messageId: 'entity', at: '&#x27;', data: { character: "“'”" } },
        { messageId: 'entity', at: '&amp;#39;', data: { character: "“'”" } },
        { messageId: 'entity', at: '&nbsp;', data: { character: 'a space' } },
        { messageId: 'entity', at: '&shy;', data: { character: 'nothing' } },
        { messageId: 'entity', at: '&#8203;', data: { character: 'nothing' } },
        { messageId: 'entity', at: '&#10;', data: { character: 'a line break' } },
        { messageId: 'entity', at: '&Auml;', data: { character: '“Ä”' } },
        { messageId: 'entity', at: '&#233;', data: { character: '“é”' } },
        { messageId: 'entity', at: '&#160;', data: { character: 'a space' } },
      ],
    },
    {
      ...tweet,
      name: 'what would be a tag is left to the author',
      draft: '&lt;b>',
      problems: [
        {
          messageId: 'entity',
          at: '&lt;',
          fixes: [
            {
              title: 'Write “<”',
              safe: false,
              edits: [{ span: { start: 0, end: 4 }, text: '<' }],
            },
          ],
        },
      ],
    },
    {
      ...tweet,
      draft: 'I &lt;3 https://example.org/plan?room=9&amp;day=7',
      problems: [
        { messageId: 'entity', at: '&lt;' },
        { messageId: 'entityInLink', at: '&amp;', data: { entity: '&amp;', character: '“&”' } },
      ],
    },
    {
      name: 'a record',
      draft: '{"action":"post","richText":"<p>Boats &amp; tides</p>"}',
      path: 'a.json',
      problems: [
        { messageId: 'tags', at: '<p>Boats &amp; tides</p>', targets: ['bluesky'] },
        { messageId: 'entity', at: '&amp;' },
      ],
    },
    {
      name: 'tags where Markdown is read, and what Slack does not read',
      draft: '---\nplatforms: [lemmy, slack]\n---\nNine<br>rooms&nbsp;here\n',
      format: 'text',
      problems: [
        { messageId: 'tags', at: '<br>', targets: ['lemmy', 'slack'] },
        { messageId: 'entity', at: '&nbsp;', targets: ['slack'] },
      ],
    },
  ],
});

it.each([
  ['<p>Nine</p><p>rooms</p>', 'Nine\n\nrooms'],
  ['<ul><li>Nine</li><li>rooms</li></ul>', '- Nine\n- rooms'],
  ['Nine<br>rooms<br>\nhere', 'Nine\nrooms\nhere'],
  ['<h2>Nine</h2>\n<em>rooms</em> <a>here</a>', 'Nine\nrooms here'],
])('says without tags what %j says', (text, expected) => {
  const post = postOf(text, 'x', { format: 'text' });
  const { edits = [] } = withoutTags(text, leakedHtmlIn(post).tags) ?? {};
  let plain = text;
  for (const { span, text: instead } of edits.toReversed())
    plain = plain.slice(0, span.start) + instead + plain.slice(span.end);
  expect(plain.trim()).toBe(expected);
});
