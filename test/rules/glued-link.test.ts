import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gluedLink } from '../../rules/glued-link.ts';
import { runRule } from '../harness/rule-run.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const to = (target: string, text: string) => `---\nplatform: ${target}\n---\n${text}\n`;
const boat = 'https://example.org/boat';
const everywhere = '[x, mastodon, bluesky, threads, linkedin]';

const free = [
  'The boat is back: https://example.org/boat',
  'Read it (https://example.org/a), then https://example.org.',
  'https://example.org/a, https://example.org/b and https://example.org/c!',
  'An old page: https://archive.example.org/2020/https://example.org/boat',
  'Share it with https://example.org/?url=https://example.org/boat now',
  'Read [the log](https://example.org/log), or the [list](https://example.org).',
  'Install git+https://example.org/boat.git or go to ?url=https://example.org',
  'A film: https://example.org/watch?v=abc_ and https://example.org/-',
  'At https://example.org/wiki/Mr.Bean you learn more',
];

ruleTester(gluedLink, {
  valid: [
    ...free.map((text) => ({ draft: to(everywhere, text) })),
    {
      name: 'emoji and quotation marks before a link, where it is one',
      draft: to('[x, linkedin]', '👉https://example.org/a or “https://example.org/b”'),
    },
    {
      name: 'scripts without spaces',
      draft: to('[x, mastodon]', '詳細はhttps://example.org/boat'),
    },
    {
      name: 'a link that X ends where a reader does',
      draft: to('x', 'https://example.org’s boats'),
    },
    { name: 'an emoji behind it on X', draft: to('x', 'The boat: https://example.org/boat👍') },
    {
      name: 'a file that is no link anyway',
      draft: to('bluesky', 'All in README.md’s first line'),
    },
    {
      name: 'names in Matrix',
      draft: to('bluesky', 'In #boats:example.org, ask @ada:example.org'),
    },
    { name: 'a domain in a sentence', draft: to('bluesky', 'On example.org. And (example.org).') },
  ],
  invalid: [
    {
      name: 'a letter before it, and the space that mends it',
      draft: 'We are outhttps://example.org/boat',
      platforms: ['x'],
      problems: [
        {
          messageId: 'noLink',
          at: 'outhttps://example.org/boat',
          severity: 'warning',
          blocking: false,
          data: { glued: 'out' },
          fixes: [
            {
              title: 'Add the space',
              edits: [{ span: { start: 10, end: 10 }, text: ' ' }],
              safe: true,
            },
          ],
        },
      ],
    },
    ...['out.', 'out!', 'out...', 'out):', 'out,', 'Читайте:'].map((glued) => ({
      draft: to(everywhere, `We are ${glued}${boat}`),
      problems: [
        {
          messageId: 'noSpace' as const,
          at: `${glued}${boat}`,
          targets: ['x', 'mastodon', 'threads', 'linkedin'],
        },
        { messageId: 'noLink' as const, at: `${glued}${boat}`, targets: ['bluesky'] },
      ],
    })),
    ...['29', 'Größe'].map((glued) => ({
      draft: to(everywhere, `We are ${glued}${boat}`),
      problems: [{ messageId: 'noLink' as const, at: `${glued}${boat}` }],
    })),
    {
      name: 'a long word is shown from its end',
      draft: to('x', `${'a'.repeat(30)}🎉${'b'.repeat(23)}https://example.org`),
      problems: [
        {
          messageId: 'noLink',
          at: `${'b'.repeat(23)}https://example.org`,
          data: { glued: 'b'.repeat(23) },
        },
      ],
    },
    ...['👉', '“', 'More|', '»', '詳細は', '—'].map((sign) => ({
      name: `Bluesky makes no link behind ${sign}`,
      draft: to(everywhere, `The programme ${sign}https://example.org/boat is out`),
      problems: [
        {
          messageId: 'notLinked' as const,
          at: `${sign}https://example.org/boat`,
          targets: ['bluesky'],
          data: { glued: sign },
        },
      ],
    })),
    {
      name: 'two links, a comma between them, and the space that mends it',
      draft: 'See https://example.org/a,https://example.org/b now',
      platforms: ['x', 'mastodon', 'bluesky', 'linkedin'],
      problems: [
        {
          messageId: 'swallowed',
          at: 'https://example.org/a,https://example.org/b',
          targets: ['x', 'mastodon', 'bluesky', 'linkedin'],
          data: { glued: ',https://example.org/b' },
          fixes: [
            {
              title: 'Add the space',
              edits: [{ span: { start: 26, end: 26 }, text: ' ' }],
              safe: true,
            },
          ],
        },
      ],
    },
    {
      name: 'two links without anything between them',
      draft: 'https://example.org/ahttps://example.org/b',
      platforms: ['x'],
      problems: [
        {
          messageId: 'swallowed',
          at: 'https://example.org/ahttps://example.org/b',
          fixes: [
            {
              title: 'Add the space',
              edits: [{ span: { start: 21, end: 21 }, text: ' ' }],
              safe: true,
            },
          ],
        },
      ],
    },
    {
      name: 'the next sentence',
      draft: 'Look at https://example.org/a.Then tell us more',
      platforms: ['x', 'bluesky'],
      problems: [
        {
          messageId: 'swallowed',
          at: 'https://example.org/a.Then',
          data: { glued: '.Then' },
          targets: ['x', 'bluesky'],
          fixes: [
            {
              title: 'Add the space',
              edits: [{ span: { start: 30, end: 30 }, text: ' ' }],
              safe: true,
            },
          ],
        },
      ],
    },
    {
      name: 'the next sentence behind a domain',
      draft: to('x', 'Look at https://quay.example.org.Next week we paint'),
      problems: [
        { messageId: 'swallowed', at: 'https://quay.example.org.Next', data: { glued: '.Next' } },
      ],
    },
    {
      name: 'Bluesky takes an apostrophe into the link, with a scheme and without',
      draft: to('bluesky', "This is example.org’s boat and https://example.com's boat"),
      problems: [
        { messageId: 'swallowed', at: 'example.org’s', data: { glued: '’s' }, fixes: [] },
        { messageId: 'swallowed', at: "https://example.com's", data: { glued: "'s" } },
      ],
    },
    {
      name: 'and an emoji, which a space mends',
      draft: 'The boat: https://example.org/boat👍',
      platforms: ['bluesky'],
      problems: [
        {
          messageId: 'swallowed',
          at: 'https://example.org/boat👍',
          fixes: [
            {
              title: 'Add the space',
              edits: [{ span: { start: 34, end: 34 }, text: ' ' }],
              safe: true,
            },
          ],
        },
      ],
    },
    {
      name: 'and what follows a bracket',
      draft: to('bluesky', 'The boat (https://example.org/boat).Then we sail'),
      problems: [{ messageId: 'swallowed', at: 'https://example.org/boat).Then' }],
    },
    {
      name: 'and the outer one of two brackets',
      draft: to('[x, mastodon, bluesky]', 'Read it (https://example.org/a_(b)), then sail'),
      problems: [
        { messageId: 'swallowed', at: 'https://example.org/a_(b))', targets: ['bluesky'] },
      ],
    },
    {
      name: 'Mastodon takes an ellipsis into the link',
      draft: to('mastodon', 'More on it at https://example.org/boat…'),
      problems: [{ messageId: 'swallowed', at: 'https://example.org/boat…', data: { glued: '…' } }],
    },
    {
      name: 'where nothing is a link, a missing space is one still',
      draft: to('instagram', 'We are out.https://example.org/boat'),
      problems: [{ messageId: 'noSpace', at: 'out.https://example.org/boat' }],
    },
  ],
});

it('is content with what it has mended', () => {
  const glue = fc.constantFrom('out', 'end.', 'see:', '👉', ',', '.Then', '👍', '…');
  const text = fc.array(fc.tuple(glue, fc.boolean()), { maxLength: 6 }).map((pieces) =>
    pieces
      .map(([one, before], index) => {
        const link = `https://example.org/${index}`;
        return before ? `${one}${link}` : `${link}${one}`;
      })
      .join(' and '),
  );
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('x', 'mastodon', 'bluesky', 'linkedin'),
      (draft, platform) => {
        const found = runRule(gluedLink, { draft, platforms: [platform] });
        const edits = found.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
        const mended = edits
          .toSorted((one, other) => other.span.start - one.span.start)
          .reduce(
            (all, { span, text: put }) => all.slice(0, span.start) + put + all.slice(span.end),
            draft,
          );
        expect(runRule(gluedLink, { draft: mended, platforms: [platform] })).toEqual([]);
      },
    ),
  );
});
