import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/diagnostic.ts';
import { type Format, formats, lint } from '../../src/index.ts';

const PIECE = fc.oneof(
  fc.constantFrom(
    ...['---\n', '---\r\n', 'platform: x\n', 'status: draft\n', 'media: [bluesky-a, matrix-b]\n'],
    ...['hashtags: {bluesky-a: [b]}\n', 'date: soon\n', ': ', '- ', '[', ']', '{', '}', '"', '\\'],
    ...[
      '## X\n',
      '## LinkedIn group\n',
      '# Notes\n',
      '\n\n',
      '\r\n',
      '\r',
      '\n',
      ' ',
      '\t',
      '```\n',
    ],
    ...['*a*', '_', '[a](b)', '![a](b)', '<br>', '<!--', '&amp;', '> ', '1. ', '    ', '[a]: b'],
    ...['https://example.com/a', 'example.com', '@ada', '#tag', '$ABC', 'We are hiring', '( ) a\n'],
    ...['{"action": "post", "richText": "', '\\n', '\\ud83d', '"}', '\ufeff', '\u202e', '\0', '😀'],
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom('a', 'é', '漢').map((character) => character.repeat(300)),
);
const SOURCE = fc.array(PIECE, { maxLength: 12 }).map((pieces) => pieces.join(''));
const FORMAT = fc.constantFrom<(Format | undefined)[]>(undefined, ...formats);

function spansOf({ diagnostics }: Report) {
  return diagnostics.flatMap(({ span, fixes }) => [
    span,
    ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
  ]);
}

describe('any text in any format', () => {
  it('is linted, with every place inside of it', () => {
    fc.assert(
      fc.property(SOURCE, FORMAT, fc.boolean(), (source, format, named) => {
        const platforms = named ? ['x', 'bluesky', 'linkedin/group', 'threads'] : undefined;
        const report = lint(source, { format, platforms });
        for (const { start, end } of spansOf(report)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(source.length);
        }
        for (const { loc, span } of report.diagnostics)
          expect([loc.start.offset, loc.end.offset]).toEqual([span.start, span.end]);
        for (const { text, cut } of report.posts) expect(cut ?? 0).toBeLessThanOrEqual(text.length);
        expect(report.diagnostics.map(({ messageId }) => messageId)).not.toContain('crashed');
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same report twice, and as JSON', () => {
    fc.assert(
      fc.property(SOURCE, FORMAT, (source, format) => {
        const report = lint(source, { format, path: 'a.md' });
        expect(lint(source, { format, path: 'a.md' })).toEqual(report);
        expect(withoutUndefined(report)).toEqual(JSON.parse(JSON.stringify(report)));
      }),
      { numRuns: 100 },
    );
  });
});

/** What JSON can say: keys without a value are not there. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutUndefined(inner)]));
}
