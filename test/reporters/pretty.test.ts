import { describe, expect, it } from 'vitest';
import { lint } from '../../src/index.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { summaryOf, type View } from '../../src/reporters/reporter.ts';

const view: View = { color: false, columns: 100, quiet: false, verbose: false };

function show(sources: Readonly<Record<string, string>>, some: Partial<View> = {}): string {
  const results = Object.entries(sources).map(([path, source]) => ({
    report: lint(source, { path }),
    source,
  }));
  return pretty(results, summaryOf(results), { ...view, ...some });
}

const words = (count: number) => 'lorem 漢字 🎉 ipsum\t'.repeat(count);

describe('the source lines of pretty', () => {
  it.each([40, 80, 200])('stay within %i columns', (columns) => {
    const source = `---\nplatforms: [x, mastodon, linkdin]\nlang: ${words(3)}\n---\n${words(60)}`;
    const shown = show({ 'a.md': source }, { columns });
    const excerpts = shown.split('\n').filter((line) => line.includes('│'));
    expect(excerpts.length).toBeGreaterThanOrEqual(8);
    for (const line of excerpts) {
      const wide = line.match(/[漢字🎉]/gu)?.length ?? 0;
      expect([...line].length + wide).toBeLessThanOrEqual(columns);
    }
  });
});

describe('the fit lines of pretty', () => {
  const lines = (source: string, path = 'a.md') =>
    show({ [path]: source })
      .split('\n')
      .filter((line) => /[█░]/.test(line));

  it('stand below one another', () => {
    const shown = lines(`---\nplatforms: [x, linkedin/group, bluesky]\n---\n${words(2)}`);
    expect(shown).toHaveLength(3);
    expect(new Set(shown.map((line) => line.search(/[█░]/))).size).toBe(1);
    expect(new Set(shown.map((line) => line.indexOf('/', 20))).size).toBeLessThanOrEqual(3);
    for (const line of shown) expect(line.match(/[█░]/g)).toHaveLength(20);
  });

  it.each([
    [0, 1],
    [139, 9],
    [140, 10],
    [279, 19],
    [280, 20],
    [281, 20],
    [900, 20],
  ])('%i characters of 280 fill the bar to %i', (count, filled) => {
    const [line] = lines(count === 0 ? 'a' : 'a'.repeat(count), 'a.tweet');
    expect(line?.match(/█/g) ?? []).toHaveLength(filled);
    expect(line).toContain(`${Math.max(1, count)}/280`);
  });

  it('say how many bytes are too many where the characters would fit', () => {
    const [line] = lines(`---\nplatforms: [bluesky]\n---\n${'👨‍👩‍👧‍👦'.repeat(130)}`);
    expect(line).toContain('130/300');
    expect(line).toMatch(/\b250\b/);
  });

  it('give each post of a thread its own', () => {
    const shown = lines('---\nplatforms: [x]\n---\nOne?\n\n---\n\nTwo?\n\n---\n\nThree?\n');
    expect(shown).toHaveLength(3);
    for (const [index, line] of shown.entries()) expect(line).toContain(`${index + 1}/3`);
  });
});

describe('the end of pretty', () => {
  it('counts drafts, errors, warnings and what was skipped', () => {
    const shown = show({
      'a.tweet': 'a '.repeat(300),
      'b.md': '---\nplatforms: [x]\n---\nhttps://example.com\n',
      'c.md': '---\nplatforms: [x]\nstatus: published\n---\nHello\n',
    });
    const last = shown.trimEnd().split('\n').at(-1) ?? '';
    expect(last).toMatch(/\b2 drafts\b.*\b1 error\b.*\b1 warning\b.*\b1 skipped\b/);
  });
  it('is there for no draft at all', () => {
    expect(show({})).toMatch(/^0 \S.*\n$/);
  });
  it('is the same in colour', () => {
    const sources = { 'a.tweet': words(30), 'b.md': '---\nplatforms: [q]\n---\n' };
    const colored = show(sources, { color: true, verbose: true });
    expect(colored).toContain('\u001b[');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(show(sources, { verbose: true }));
  });
});

it('what is cut off is not fine where no rule that is on speaks of it', () => {
  const report = lint(`---\nplatform: x\n---\n${'Which one, and why? '.repeat(20)}`, {
    config: { rules: { 'over-length': 'off' } },
  });
  const results = [{ report, source: '' }];
  expect(report.diagnostics).toEqual([]);
  expect(pretty(results, summaryOf(results), view)).toMatch(/too many[\s\S]*1 draft$/m);
  expect(pretty(results, summaryOf(results), view)).not.toContain('nothing to mend');
});

it('two accounts of one network are told apart', () => {
  const hashtags = 'hashtags: { bluesky-b: [a, b, c] }';
  const source = `---\nmedia: [bluesky-a, bluesky-b, mastodon-c]\n${hashtags}\n---\n${'Which one, and why? '.repeat(16)}\n`;
  const found = show({ 'a.md': source }).match(/^ {2}\w+ \d+:\d+ {2}\S.* over-length$/gm) ?? [];
  expect(found.map((line) => line.trim().split(/ {2}/)[1])).toEqual(['bluesky-a', 'bluesky-b']);
});
