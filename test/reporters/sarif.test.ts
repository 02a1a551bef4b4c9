import { expect, it } from 'vitest';
import { lint } from '../../src/index.ts';
import { type Result, summaryOf } from '../../src/reporters/reporter.ts';
import { sarif } from '../../src/reporters/sarif.ts';

const view = { color: false, columns: 80, quiet: false, verbose: false };

function runOf(source: string, path?: string, more: object = {}) {
  const results: Result[] = [{ report: lint(source, path === undefined ? {} : { path }), source }];
  return JSON.parse(sarif(results, summaryOf(results), { ...view, ...more })).runs[0];
}

const TOO_LONG = `---\nplatforms: [x]\n---\n${'Which would you pick? '.repeat(20)}\n`;
const UNKNOWN = '---\nplatforms: [x, linkdin]\n---\nWhich of the two would you pick, and why?\n';

/** The characters of a region, by its offsets and by its lines and columns. */
function textsAt(source: string, region: Record<string, number>) {
  const { startLine = 0, startColumn = 0, endColumn = 0, charOffset = 0, charLength = 0 } = region;
  const line = source.split('\n')[startLine - 1] ?? '';
  return [
    source.slice(charOffset, charOffset + charLength),
    line.slice(startColumn - 1, endColumn - 1),
  ];
}

it.each([
  ['', ''],
  ['\ufeff', ''],
  ['', '🎉 漢字 '],
])('says where, in UTF-16 units, a byte-order mark aside', (mark, before) => {
  const source = UNKNOWN.replace('[x', `["${before}x"`);
  const { results, columnKind } = runOf(mark + source);
  expect(columnKind).toBe('utf16CodeUnits');
  const found = results.find((one: { message: { text: string } }) =>
    one.message.text.includes('linkdin'),
  );
  const texts = textsAt(source, found.locations[0].physicalLocation.region);
  expect(texts).toEqual(['linkdin', 'linkdin']);
});

it('counts columns of the first line without a byte-order mark', () => {
  const url = 'https://example.org/a';
  const { results } = runOf(`\ufeff${url}`, 'a.tweet');
  const [{ region }] = results.map(
    (one: { locations: { physicalLocation: unknown }[] }) => one.locations[0]?.physicalLocation,
  );
  expect(textsAt(url, region)).toEqual([url, url]);
});

it.each([
  ['posts/a b.md', 'posts/a%20b.md'],
  ['./a.md', 'a.md'],
  ['../a.md', '../a.md'],
  ['/srv/ü.md', 'file:///srv/%C3%BC.md'],
  ['C:\\drafts\\a#1.md', 'file:///C:/drafts/a%231.md'],
  ['a:b?.md', 'a%3Ab%3F.md'],
  ['\ud800.md', '%EF%BF%BD.md'],
  [undefined, 'stdin'],
])('names %s as %s', (path, uri) => {
  const [{ locations }] = runOf(TOO_LONG, path).results;
  expect(locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});

it('brings fixes that mend the draft', () => {
  const source =
    '---\nplatforms: [x]\n---\nWhich walk is first?https://example.org/walks tells more.\n';
  const { results } = runOf(source);
  const [change] = results.flatMap((one: { fixes?: { artifactChanges: unknown[] }[] }) =>
    (one.fixes ?? []).flatMap(({ artifactChanges }) => artifactChanges),
  );
  let fixed = source;
  for (const { deletedRegion, insertedContent } of change.replacements.toReversed()) {
    const { charOffset, charLength } = deletedRegion;
    fixed =
      fixed.slice(0, charOffset) + insertedContent.text + fixed.slice(charOffset + charLength);
  }
  expect(fixed).toBe(source.replace('?https', '? https'));
});

it('keeps what a draft switches off, and says why it does', () => {
  const off = '<!-- postlint-disable over-length -- a test of ours -->';
  const { results } = runOf(TOO_LONG.replace('Which', `${off}\n\nWhich`), 'a.md');
  const found = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'over-length');
  expect(found.suppressions).toEqual([{ kind: 'inSource', justification: 'a test of ours' }]);
});

it('describes the rules that it names', () => {
  const ruleFacts = (id: string) => ({ description: `About ${id}`, severity: 'info' as const });
  const { tool, results } = runOf(TOO_LONG, 'a.md', { ruleFacts, version: '1.2.3' });
  expect(tool.driver.version).toBe('1.2.3');
  const rule = tool.driver.rules[results[0].ruleIndex];
  expect(rule).toMatchObject({ id: 'over-length', defaultConfiguration: { level: 'note' } });
  expect(rule.shortDescription.text).toContain('About over-length');
});

it('makes no link of the brackets of a draft', () => {
  const source = UNKNOWN.replace('linkdin', '"[a](https://example.org)"');
  const texts = runOf(source).results.map((one: { message: { text: string } }) => one.message.text);
  for (const text of texts) expect(text).not.toMatch(/(?<!\\)\]\(/);
  expect(texts.join('')).toContain('example.org');
});
