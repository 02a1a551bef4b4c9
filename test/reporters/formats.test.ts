import { describe, expect, it } from 'vitest';
import { lint } from '../../src/index.ts';
import { compact } from '../../src/reporters/compact.ts';
import { githubSummary } from '../../src/reporters/github-summary.ts';
import { junit } from '../../src/reporters/junit.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { code, prose } from '../../src/reporters/markdown-text.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { type Reporter, type Result, summaryOf } from '../../src/reporters/reporter.ts';

const view = { color: false, columns: 100, quiet: false, verbose: false };

function resultsOf(drafts: Readonly<Record<string, string>>): Result[] {
  return Object.entries(drafts).map(([path, source]) => ({
    report: lint(source, { path }),
    source,
  }));
}

function shown(reporter: Reporter, drafts: Readonly<Record<string, string>>, quiet = false) {
  const results = resultsOf(drafts);
  return reporter(results, summaryOf(results), { ...view, quiet });
}

const words = 'Which would you pick? '.repeat(20);
const TOO_LONG = `---\nplatforms: [x, mastodon]\n---\n${words}\n`;
const LINK_ONLY = '---\nplatforms: [x]\n---\nhttps://example.org/a\n';
const GOOD = '---\nplatforms: [x]\n---\nWhich of the two would you pick, and why?\n';

describe('JUnit', () => {
  it('has a test for each target, and only that of the error fails', () => {
    const text = shown(junit, { 'a.md': TOO_LONG });
    const cases = text.split('<testcase').slice(1);
    expect(cases).toHaveLength(2);
    expect(cases.map((one) => one.includes('<failure'))).toEqual([true, false]);
  });

  it('shows warnings without failing', () => {
    const text = shown(junit, { 'a.md': LINK_ONLY });
    expect(text).toContain('<system-out>');
    expect(text).not.toContain('<failure');
  });

  it('says what was skipped', () => {
    const text = shown(junit, {
      'a.md': GOOD.replace('platforms', 'status: published\nplatforms'),
    });
    expect(text).toMatch(/<skipped message="[^"]+"\/>/);
    expect(text).toContain('skipped="1"');
  });
});

describe('a comment', () => {
  it('names drafts with errors first, and none in which nothing was found', () => {
    const text = shown(markdown, { 'a.md': LINK_ONLY, 'b.md': GOOD, 'c.md': TOO_LONG });
    expect(text).toMatch(/`c\.md`[\s\S]*`a\.md`/);
    expect(text).not.toContain('`b.md`');
  });

  it('is never longer than GitHub takes, and says what it leaves out', () => {
    const drafts = Array.from({ length: 300 }, (_, at) => [`posts/${at}.md`, TOO_LONG] as const);
    const text = shown(markdown, Object.fromEntries(drafts));
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/no room for \d+ more drafts/);
  });
});

describe('a job’s summary', () => {
  it('previews each post and strikes out what is cut', () => {
    const results = resultsOf({ 'a.md': TOO_LONG, 'b.md': GOOD });
    const text = githubSummary(results, summaryOf(results));
    expect(text).toContain('Which of the two would you pick, and why?');
    const [, cut = ''] = /<del>(.*)<\/del>/.exec(text) ?? [];
    expect(words.trimEnd().endsWith(cut)).toBe(true);
    expect(cut.length).toBe(words.trimEnd().length - 280);
  });
});

describe('what a draft switches off', () => {
  const off = '<!-- postlint-disable link-only -- it is what we want -->';
  const draft = { 'a.md': LINK_ONLY.replace('https', `${off}\n\nhttps`) };
  it.each([
    ['compact', compact],
    ['junit', junit],
    ['markdown', markdown],
    ['pretty', pretty],
  ])('is no finding in %s', (_, reporter) => {
    expect(shown(reporter, { 'a.md': LINK_ONLY })).toContain('link-only');
    expect(shown(reporter, draft)).not.toContain('link-only');
  });
});

it('--quiet is about errors only, in every format that people read', () => {
  for (const reporter of [compact, junit, markdown]) {
    expect(shown(reporter, { 'a.md': LINK_ONLY, 'b.md': TOO_LONG }, true)).not.toContain(
      'link-only',
    );
    expect(shown(reporter, { 'a.md': LINK_ONLY, 'b.md': TOO_LONG }, true)).toContain('over-length');
  }
});

/** What a reader sees of escaped prose. */
function read(markdownText: string): string {
  return markdownText
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('\u200b', '');
}

describe('prose', () => {
  it.each([
    '@everyone and @bob, see #1 and !2',
    'a | b || c \\| d',
    '**bold** _it_ `code` ~~no~~ [a](https://example.org) ![i](j)',
    '<script>alert("1")</script> &amp; <!-- x -->',
    'www.example.org a@example.org GH-12 0123456789abcdef :tada: $x$',
    'It is 5:1, and 100 % of us agree: good.',
  ])('reads as it was written: %s', (text) => {
    expect(read(prose(text))).toBe(text);
  });

  it('leaves plain words alone', () => {
    const text = 'Two links, and 21 characters too many: shorten it (or split it).';
    expect(prose(text)).toBe(text);
  });
});

describe('code', () => {
  it.each([
    ['a.md', '`a.md`'],
    ['a`b.md', '``a`b.md``'],
    ['`', '`` ` ``'],
    ['', '`  `'],
  ])('%s is %s', (text, written) => {
    expect(code(text)).toBe(written);
  });
});
