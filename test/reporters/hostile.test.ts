import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standing } from '../../src/core/diagnostic.ts';
import { github } from '../../src/reporters/github.ts';
import { json } from '../../src/reporters/json.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { summaryOf } from '../../src/reporters/reporter.ts';
import { runs, views } from './hostile-runs.ts';
import { readCommands } from './runner-commands.ts';

/** What acts on a terminal, or on the order of the text on it; a line feed apart. */
const ACTING =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

const ANNOTATIONS = new Set(['error', 'warning', 'notice']);

const KEYS = new Set(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);

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

  it('starts no other command in annotations, and is all there', () => {
    fc.assert(
      fc.property(runs, (results) => {
        const view = { color: false, columns: 80, quiet: false, verbose: true };
        const text = github(results, summaryOf(results), view);
        expect(text).not.toMatch(ACTING);
        expect(text).not.toContain('##[');
        const commands = readCommands(text);
        expect(commands.map(({ name }) => name).filter((name) => !ANNOTATIONS.has(name))).toEqual(
          [],
        );
        expect(commands).toHaveLength(
          results.flatMap(({ report }) => standing(report.diagnostics)).length,
        );
        for (const { properties } of commands)
          expect(Object.keys(properties).filter((key) => !KEYS.has(key))).toEqual([]);
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
