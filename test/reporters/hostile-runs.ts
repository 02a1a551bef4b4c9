import fc from 'fast-check';
import { formats, lint } from '../../src/index.ts';
import type { Result } from '../../src/reporters/reporter.ts';

const evil = fc.constantFrom(
  ...['\u001b', '\u001b[31m', '\u001b]8;;https://a.b\u0007', '\u001b]52;c;eA==\u001b\\', '\u0007'],
  ...['\r', '\r\n', '\n', '\t', '\b', '\v', '\f', '\0', '\u007f', '\u0080', '\u0085', '\u009b2J'],
  ...['\u061c', '\u200e', '\u200f', '\u2028', '\u2029', '\u202a', '\u202e', '\u2066', '\u2069'],
  ...[
    '::error::x',
    '::stop-commands::',
    '\n::add-mask::x',
    '##[error]',
    '%0A::error::',
    ',line=9',
    '\ufeff',
    '\ud800',
    '\udc00',
    '\u{e0001}',
  ],
  ...[
    ']]>',
    '<![CDATA[',
    '<script>alert(1)</script>',
    '<!--',
    '-->',
    '&amp;',
    '&#0;',
    '\ufffe',
    '\uffff',
  ],
  ...[
    '|',
    '\\|',
    '`',
    '``',
    '\\',
    '](https://example.org)',
    '![a](b)',
    '@everyone ',
    'a@example.org ',
  ],
  ...[
    '#1',
    'GH-12',
    '!3',
    'www.example.org',
    ':tada:',
    '0123456789abcdef',
    '</details>',
    '$x$',
    '{0}',
  ],
  ...['word ', '🎉', '漢字', 'é', ' ', '"', "'", '#tag ', '@me ', 'https://example.com/ ', '---\n'],
);

const texts = fc.oneof(
  fc.array(evil, { maxLength: 120 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 400 }),
);

const shapes: readonly ((one: string, other: string) => string)[] = [
  (one) => one,
  (one, other) => `---\nplatforms: [x, ${JSON.stringify(one)}]\nlang: ${other}\n---\n${other}`,
  (one, other) =>
    `---\n${one}: ${other}\nplatforms: [x, linkdin]\n---\n${one}${'word '.repeat(90)}`,
  (one, other) => `---\nmedia: [x-a, ${one}]\nhashtags:\n  x-a: [${other}]\n---\n${one}`,
  (one, other) => `## X\n\n${one}\n\n## Linkdin ${other}\n\n${one}`,
  (one) => JSON.stringify({ action: 'post', richText: `${one}${'word '.repeat(90)}` }),
  (one, other) => `{"action": "post", "richText": "${one}", ${other}`,
];

/** Results of drafts that do what they can to be more than text. */
export const runs: fc.Arbitrary<Result[]> = fc
  .array(
    fc.record({
      shape: fc.constantFrom(...shapes),
      one: texts,
      other: texts,
      path: fc.option(fc.tuple(texts, fc.constantFrom('', '.md', '.tweet', '.json')), {
        nil: undefined,
      }),
      format: fc.constantFrom(undefined, ...formats),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((drafts) =>
    drafts.map(({ shape, one, other, path, format }) => {
      const source = shape(one, other);
      return { report: lint(source, { path: path?.join(''), format }), source };
    }),
  );

export const views = fc.record({
  color: fc.boolean(),
  columns: fc.constantFrom(1, 40, 80, 200),
  quiet: fc.boolean(),
  verbose: fc.boolean(),
});
