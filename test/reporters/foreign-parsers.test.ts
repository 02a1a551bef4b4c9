import { Ajv } from 'ajv';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { githubSummary } from '../../src/reporters/github-summary.ts';
import { reporters } from '../../src/reporters/index.ts';
import { type Result, summaryOf, type View } from '../../src/reporters/reporter.ts';
import { shownOf } from '../../src/reporters/shown.ts';
import { runs } from './hostile-runs.ts';
import { sarifSchema } from './sarif-schema.ts';

const view: View = { color: false, columns: 80, quiet: false, verbose: true, version: '1.0.0' };

/** What acts on a terminal, or on the order of the text on it; a line feed apart. */
const ACTING =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

async function reporter(name: string) {
  const report = await reporters[name]?.();
  if (report === undefined) throw new Error(`There is no reporter ${name}`);
  return (results: readonly Result[]) => report(results, summaryOf(results), view);
}

// Made and linted once for all formats: that is what takes the time.
const samples = fc.sample(runs, 250);

/** Holds for whatever a format makes of hostile drafts. */
async function holds(name: string, check: (text: string, results: readonly Result[]) => void) {
  const shown = await reporter(name);
  for (const results of samples) {
    const text = shown(results);
    expect(text).not.toMatch(ACTING);
    expect(text).not.toContain('##[');
    expect(text).not.toMatch(/^\s*::/m);
    check(text, results);
  }
}

function findingsOf(results: readonly Result[]) {
  return results.flatMap(({ report }) => shownOf(report, view));
}

describe('lines of compact', () => {
  it('are one for each finding', () =>
    holds('compact', (text, results) => {
      const lines = text.split('\n').slice(0, -1);
      expect(lines).toHaveLength(findingsOf(results).length);
      for (const line of lines)
        expect(line).toMatch(/:\d+:\d+: (?:error|warning|info): .* \([\w/-]+\)$/);
    }));
});

describe('JSON.parse', () => {
  it('reads each line of ndjson', () =>
    holds('ndjson', (text, results) => {
      const lines = text
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line));
      const plain = JSON.parse(JSON.stringify(results.map(({ report }) => report)));
      expect(lines.flatMap(({ report = [] }) => report)).toEqual(plain);
      expect(lines.at(-1)).toEqual({ version: 1, summary: summaryOf(results) });
    }));
});

describe('a schema of SARIF', () => {
  const isValid = new Ajv().compile(sarifSchema);
  it('holds', () =>
    holds('sarif', (text, results) => {
      const log = JSON.parse(text);
      expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true);
      const [{ results: found, tool }] = log.runs;
      expect(found).toHaveLength(results.flatMap(({ report }) => report.diagnostics).length);
      for (const { ruleId, ruleIndex, locations } of found) {
        expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
        const { uri } = locations[0].physicalLocation.artifactLocation;
        expect(uri).toMatch(/^(?:[\w.!~*'()/-]|%[\dA-F]{2}|^file:\/\/)*$/);
      }
    }));
});

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (_, path) => LISTS.has(`${path}`),
});

const LISTS = new Set([
  'checkstyle.file',
  'checkstyle.file.error',
  'testsuites.testsuite',
  'testsuites.testsuite.testcase',
]);

/** Characters that XML 1.0 forbids, lone surrogates among them. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function readXml(text: string) {
  expect(text).not.toMatch(FORBIDDEN);
  expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|#91);)|<!|\]\]>/);
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text);
}

describe('an XML parser', () => {
  it('finds each finding in checkstyle', () =>
    holds('checkstyle', (text, results) => {
      const { checkstyle } = readXml(text);
      const files = checkstyle === '' || !checkstyle.file ? [] : checkstyle.file;
      const errors = files.flatMap((file: { error?: unknown[] }) => file.error ?? []);
      expect(errors).toHaveLength(findingsOf(results).length);
    }));

  it('finds a suite for each draft in JUnit, with failures where it has errors', () =>
    holds('junit', (text, results) => {
      const { testsuite } = readXml(text).testsuites;
      expect(testsuite).toHaveLength(results.length);
      for (const [index, { report }] of results.entries()) {
        const { testcase } = testsuite[index];
        const failed = testcase.filter((one: object) => 'failure' in one);
        expect(failed.length > 0).toBe(!report.ok);
        expect(testsuite[index]['@_failures']).toBe(`${failed.length}`);
      }
    }));
});

/** The nodes of a tree, itself among them. */
function nodesIn(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesIn)] : [node];
}

const OWN_HTML = /^(?:<details><summary>[\w ,]+<\/summary>|<\/details>|<br>|<del>|<\/del>)$/;

/** What forges make links of, wherever it is no code. */
const CALLING = /[@#!](?=\w)|:\/\/|www\.|\bGH-\d|:\w+:/i;

function expectTame(markdown: string) {
  for (const node of nodesIn(fromMarkdown(markdown))) {
    expect(['link', 'image', 'linkReference', 'definition', 'code', 'list']).not.toContain(
      node.type === 'list' && node.ordered !== true ? '' : node.type,
    );
    if (node.type === 'html') expect(node.value.trim()).toMatch(OWN_HTML);
    if (node.type === 'text') expect(node.value).not.toMatch(CALLING);
  }
  // CommonMark knows no tables: a row has as many cells as its head.
  for (const block of markdown.split('\n\n').filter((one) => one.startsWith('| '))) {
    const bars = block
      .trim()
      .split('\n')
      .map((row) => row.split('|').length);
    expect(new Set(bars).size, block).toBe(1);
  }
}

describe('a Markdown parser', () => {
  it('finds nothing of a draft in a comment but text', () =>
    holds('markdown', (text) => {
      expectTame(text);
      expect(text.length).toBeLessThan(65_536);
    }));

  it('finds nothing of a draft in a job’s summary but text', () => {
    for (const results of samples) {
      const text = githubSummary(results, summaryOf(results));
      expect(text).not.toMatch(ACTING);
      expectTame(text);
    }
  });
});
