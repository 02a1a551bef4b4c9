import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats, lint } from '../../src/index.ts';
import { json } from '../../src/reporters/json.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { type Result, summaryOf } from '../../src/reporters/reporter.ts';

/** What acts on a terminal, or on the order of the text on it; a line feed apart. */
const ACTING =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

const evil = fc.constantFrom(
  ...['\u001b', '\u001b[31m', '\u001b]8;;https://a.b\u0007', '\u001b]52;c;eA==\u001b\\', '\u0007'],
  ...['\r', '\r\n', '\n', '\t', '\b', '\v', '\f', '\0', '\u007f', '\u0080', '\u0085', '\u009b2J'],
  ...['\u061c', '\u200e', '\u200f', '\u2028', '\u2029', '\u202a', '\u202e', '\u2066', '\u2069'],
  ...['::error::x', '::stop-commands::', '##[error]', '\ufeff', '\ud800', '\udc00', '\u{e0001}'],
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

const runs: fc.Arbitrary<Result[]> = fc
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

const views = fc.record({
  color: fc.boolean(),
  columns: fc.constantFrom(1, 40, 80, 200),
  quiet: fc.boolean(),
  verbose: fc.boolean(),
});

describe('whatever stands in a text or a path', () => {
  it('does nothing on a terminal in pretty', () => {
    fc.assert(
      fc.property(runs, views, (results, view) => {
        const shown = pretty(results, summaryOf(results), view);
        const text = view.color ? shown.replace(/\u001b\[(?:0|1|2|3[1-6])m/g, '') : shown;
        expect(text).not.toMatch(ACTING);
        expect(text).not.toMatch(/^\s*::/m);
      }),
      { numRuns: 400 },
    );
  });

  it('does nothing in JSON, and is the same again when that is read', () => {
    fc.assert(
      fc.property(runs, views, (results, view) => {
        const summary = summaryOf(results);
        const text = json(results, summary, view);
        expect(text).not.toMatch(ACTING);
        const reports = results.map(({ report }) => report);
        const plain = JSON.parse(JSON.stringify({ version: 1, results: reports, summary }));
        expect(JSON.parse(text)).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });

  it('would be seen by this test', () => {
    for (const bad of ['\u001b', '\r', '\t', '\u009b', '\u202e', '\u2069']) {
      expect(`a${bad}b`).toMatch(ACTING);
    }
    expect('漢字 🎉\né').not.toMatch(ACTING);
  });
});
