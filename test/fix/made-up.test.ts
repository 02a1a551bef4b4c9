import fc from 'fast-check';
import { describe, it } from 'vitest';
import { createLinter, presets } from '../../src/index.ts';
import { expectPromisesKept } from './promises.ts';

/** What safe fixes are about, and what can stand in their way. */
const PIECES = [
  'See this:https://example.org/boat',
  'https://example.org/page?fbclid=abc123&id=4#part',
  '(https://example.org/a?utm_source=x&igsh=b).Next',
  '𝗕𝗼𝗮𝘁𝘀 and 𝘮𝘰𝘳𝘦',
  '#𝗯𝗼𝗮𝘁𝘀',
  '**bold** and *soft*',
  '***both*** __and__ ~~gone~~',
  '* one\n* two',
  '<b>loud</b> <br>',
  'a &amp; b &lt;b&gt; &amp;lt; &#39;',
  '&nbsp;',
  'zero\u200bwidth',
  'soft\u00adhyphen',
  'line\u2028break\u0085',
  '#opensourcesoftware',
  'We are done.It was fun',
  '@ada@example.org',
  '👍🏽 👩‍👩‍👧',
  'example.org/path.Next',
  '\\*no\\* `code &amp;`',
  '[words](https://example.org/x?fbclid=1)',
  'x'.repeat(240),
  '\n\n',
  '\n---\n',
  '<!-- postlint-disable-next-line raw-markup -->\n',
];

const TARGETS = ['x', 'bluesky', 'mastodon', 'linkedin', 'threads', 'reddit', 'slack', 'discord'];

const drafts = fc.record({
  pieces: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }),
  glue: fc.constantFrom(' ', '', '\n'),
  platforms: fc.subarray(TARGETS, { minLength: 1, maxLength: 3 }),
  format: fc.constantFrom('markdown' as const, 'text' as const),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
});

const linter = createLinter({ extends: presets });

describe('drafts that are made up', () => {
  it('lose nothing and get no new problem', () => {
    fc.assert(
      fc.property(drafts, ({ pieces, glue, platforms, format, lineEnd, mark }) => {
        const lines = ['---', `platforms: [${platforms}]`, '---', pieces.join(glue), ''];
        const source = mark + lines.join('\n').replaceAll('\n', lineEnd);
        expectPromisesKept(source, (text) => linter.lint(text, { format }));
      }),
      { numRuns: 40 },
    );
  });
});
