import { accidentalLink } from '../../rules/accidental-link.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const to = (target: string, text: string) => `---\nplatform: ${target}\n---\n${text}\n`;

/** What somebody means as a link, or no network makes one of. */
const meant = [
  'Our guide is on harbour.example.org and tides.example.com.',
  'We moved to docs.rs and crates.io, and read lib.rs every week.',
  'Try deno.land, bun.sh or esm.sh in the lab on Friday.',
  'The map is at bit.ly/harbour and the tides at example.md/tides.',
  'Start at https://main.rs or http://install.sh today.',
  'Visit www.main.rs and README.md/harbour, main.rs:8080 and main.rs?a.',
  'Read Harbour.Org and Tides.Com before you sail.',
  'At UseTides.EU you can plan the whole trip.',
  'Amazon.De and Tides.Africa have it, too.',
  'We wrote it in Node.js, with app.ts and style.css.',
  'Bread, e.g. rye, at 5 p.m. in the U.S. or by the Ph.D. students.',
  'Meet us at seaside.In',
  'On tide.Is, you see the tide.',
  'See about.me for the baker, and notion.so for our plans.',
  'Version 2.0.Is that all?',
  'Doctors in Chisinau read doctor.md every day.',
  'example.org.In the next room',
];

ruleTester(accidentalLink, {
  valid: [
    ...meant.map((text) => ({ draft: to('x', text) })),
    ...meant.map((text) => ({ draft: to('linkedin', text) })),
    { name: 'no bare domain is a link on Mastodon', draft: to('mastodon', 'See README.md') },
    { name: 'a path is no link', draft: to('x', 'The tides are read in src/main.rs now') },
    { name: 'nor on Instagram', draft: to('instagram', 'See README.md') },
  ],
  invalid: [
    {
      draft: 'The boat leaves at the end.In the next week we paint it.',
      platforms: ['x'],
      problems: [
        {
          messageId: 'sentence',
          at: 'end.In',
          severity: 'warning',
          blocking: false,
          fixes: [
            {
              title: 'Add the space',
              edits: [{ span: { start: 27, end: 27 }, text: ' ' }],
              safe: true,
            },
          ],
        },
      ],
    },
    ...[
      ['Please wait.Is it open on Sunday?', 'wait.Is'],
      ['We baked 40 loaves at dawn.So we slept late.', 'dawn.So'],
      ['It ends at the end.Next week we start again.', 'end.Next'],
      ['Das Brot ist fertig.Am Montag gibt es neues.', 'fertig.Am'],
      ['We sailed to Porto.In the morning it rained.', 'Porto.In'],
      ['We answered question 23.Read all about it', '23.Read'],
      ['Closed this week.My “summer break” begins.', 'week.My'],
      ['Come on board.No “tickets” needed.', 'board.No'],
    ].map(([text = '', at = '']) => ({
      draft: to('x', text),
      problems: [{ messageId: 'sentence' as const, at }],
    })),
    ...[
      'CLAUDE.md',
      'README.md',
      'AGENTS.md',
      'CODE-OF-CONDUCT.md',
      'notes.md',
      'main.rs',
      'setup.sh',
      'build-all.sh',
      'app.zip',
      'harbour.zip',
      'trip.mov',
      'config.py',
      'application.properties',
      'configure.ac',
    ].map((at) => ({
      draft: to('x', `Our tides are now in ${at}, have a look.`),
      problems: [
        { messageId: 'fileName' as const, at, data: { stem: at.slice(0, at.lastIndexOf('.')) } },
      ],
    })),
    {
      name: 'at the end of a sentence, and before a colon',
      draft: to('x', 'Everything is in README.md. The rest is in TODO.md: read it'),
      problems: [
        { messageId: 'fileName', at: 'README.md' },
        { messageId: 'fileName', at: 'TODO.md' },
      ],
    },
    {
      name: 'the words of a link to the file',
      draft: to('x', 'New: [README.md](https://example.org/boat/readme.md#tides)'),
      problems: [{ messageId: 'linkedFile', at: 'README.md', data: { stem: 'README' } }],
    },
    {
      name: 'beside a link to something else',
      draft: to('x', 'New: README.md https://example.org/boat'),
      problems: [{ messageId: 'fileName', at: 'README.md' }],
    },
    {
      name: 'code',
      draft: to('x', 'The clock on our boat is Date.now() and nothing more'),
      problems: [{ messageId: 'code', at: 'Date.now', data: { written: 'Date.now' } }],
    },
    {
      name: 'on every network that makes a link of it',
      draft: to('[x, bluesky, threads, linkedin, facebook, mastodon]', 'All is in setup.sh'),
      problems: [
        {
          messageId: 'fileName',
          at: 'setup.sh',
          targets: ['x', 'bluesky', 'threads', 'linkedin', 'facebook'],
        },
      ],
    },
    {
      name: 'Markdown: the fix goes where the words stand',
      draft: to('x', 'That is **the end.In the** next week we paint.'),
      problems: [{ messageId: 'sentence', at: 'end.In' }],
    },
  ],
});
