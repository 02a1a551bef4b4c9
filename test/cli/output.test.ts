import { describe, expect, it } from 'vitest';
import { expectInside } from './positions.ts';
import { folderOf, GOOD, outputOf, pathsOf, postlint, TOO_LONG, WARNING } from './run-postlint.ts';

const long = 'Which 🎉 of the two 漢字 would you pick? '.repeat(12);

const files: Readonly<Record<string, string>> = {
  'c.md': `---\r\nplatforms: [x, mastodon, linkdin]\r\nlang: "?? 🎉"\r\n---\r\n${long}\r\n\r\nEnd\r\n`,
  'a.md': `---\nplatforms: [x, bluesky]\n---\nFirst\n\n---\n\n${long}\n`,
  'b.tweet': `Zwei\r${long}`,
  'd.md': `## LinkedIn\n\nhttps://example.com\n\n## X / Twitter\n\n${long}\n`,
  'e.md': WARNING,
  'f.md': long,
};

const SGR = /\u001b\[\d*m/g;

describe.concurrent('JSON', () => {
  it('is one line with version, results and summary', async () => {
    const cwd = folderOf(files);
    const run = await postlint(['--format', 'json', '.'], { cwd });
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout).toMatch(/^[^\n]*\n$/);
    const output = outputOf(run);
    expect(Object.keys(output)).toEqual(['version', 'results', 'summary']);
    expect(output.version).toBe(1);
    const found = output.results.flatMap(({ diagnostics }) => diagnostics);
    const count = (name: string) => found.filter(({ severity }) => severity === name).length;
    expect(output.summary).toMatchObject({
      files: 6,
      linted: 5,
      skipped: { 'no-target': 1 },
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      blocking: true,
    });
  });

  it('holds reports in the order of the files, with every span inside its file', async () => {
    const order = ['f.md', 'a.md', 'e.md', 'c.md', 'b.tweet', 'd.md'];
    const run = await postlint(['--format', 'json', ...order], { cwd: folderOf(files) });
    expect(pathsOf(run)).toEqual(order);
    for (const report of outputOf(run).results) {
      expectInside(report, files[report.path ?? ''] ?? '');
      expect(report.diagnostics.length).toBeGreaterThan(0);
      const starts = report.diagnostics.map(({ span }) => span.start);
      expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    }
  });
});

describe.concurrent('findings in JSON', () => {
  it('covers all of the offending text', async () => {
    const run = await postlint(['--format', 'json', 'c.md'], { cwd: folderOf(files) });
    const source = files['c.md'] ?? '';
    const covered = outputOf(run).results.flatMap(({ diagnostics }) =>
      diagnostics.map(({ ruleId, span }) => [ruleId, source.slice(span.start, span.end)]),
    );
    expect(covered).toContainEqual(['unknown-platform', 'linkdin']);
    expect(covered).toContainEqual(['wrong-value', '?? 🎉']);
    const overLength = covered.filter(([id]) => id === 'over-length');
    expect(overLength).not.toHaveLength(0);
    for (const [, text] of overLength) expect(text).toMatch(/End$/);
  });

  it('is the same twice, and the same as a library would give', async () => {
    const cwd = folderOf(files);
    const [one, other] = await Promise.all([
      postlint(['--format', 'json', '.'], { cwd }),
      postlint(['--format', 'json', '--quiet', '--verbose', '.'], { cwd }),
    ]);
    expect(other.stdout).toBe(one.stdout);
  });
});

describe.concurrent('pretty', () => {
  const one = (name: string, ...args: string[]) =>
    postlint([...args, name], { cwd: folderOf(files) });

  it('shows a line for each target with its count', async () => {
    const { stdout } = await one('f.md');
    for (const target of ['x', 'bluesky', 'mastodon', 'linkedin']) {
      const lines = stdout.split('\n').filter((line) => line.trim().startsWith(`${target} `));
      expect(lines, target).toHaveLength(1);
      expect(lines[0]).toMatch(/\d+\/\d+/);
    }
  });

  it('shows the line, the rule, the place and a marker under it', async () => {
    const { stdout } = await one('c.md');
    const lines = stdout.split('\n');
    const at = lines.findIndex((line) => line.includes('unknown-platform'));
    expect(lines[at]).toContain('2:26');
    expect(lines[at + 1]).toContain('linkedin');
    const column = lines[at + 2]?.indexOf('linkdin') ?? 0;
    expect(lines[at + 3]?.slice(column)).toBe('^^^^^^^');
  });

  it('says the part of a thread', async () => {
    expect((await one('a.md')).stdout).toMatch(/2\/2/);
  });

  it('--quiet shows errors only', async () => {
    expect((await one('e.md')).stdout).toContain('link-only');
    expect((await one('e.md', '--quiet')).stdout).not.toContain('e.md');
    const errors = (await one('c.md', '--quiet')).stdout;
    expect(errors).toContain('over-length');
    expect(errors).not.toContain('wrong-value');
  });
});

describe.concurrent('pretty with more or less in it', () => {
  const one = (name: string, ...args: string[]) =>
    postlint([...args, name], { cwd: folderOf(files) });

  it('--verbose shows what a limit rests on', async () => {
    expect((await one('b.tweet')).stdout).not.toContain('account.tier');
    const { stdout } = await one('b.tweet', '--verbose');
    expect(stdout).toContain('account.tier');
    expect(stdout).toMatch(/\d{4}-\d\d-\d\d/);
  });
});

describe.concurrent('options', () => {
  const one = (name: string, ...args: string[]) =>
    postlint([...args, name], { cwd: folderOf(files) });

  it('a closing line says how to name targets where none was named', async () => {
    expect((await one('f.md')).stdout).toContain('--platform');
    expect((await one('e.md')).stdout).not.toContain('--platform');
    expect((await one('f.md', '--platform', 'x')).stdout).not.toContain('--platform');
  });

  it('--platform wins over the draft', async () => {
    const run = await postlint(['-f', 'json', '-p', 'linkedin/group,threads', 'e.md'], {
      cwd: folderOf(files),
    });
    const [report] = outputOf(run).results;
    expect(report?.posts.map(({ target }) => target)).toEqual(['linkedin/group', 'threads']);
  });

  it('--draft-format wins over the name', async () => {
    const run = await postlint(['-f', 'json', '--draft-format', 'text', 'd.md'], {
      cwd: folderOf(files),
    });
    expect(outputOf(run).results[0]).toMatchObject({ format: 'text' });
    expect(outputOf(run).results[0]?.posts[0]?.text).toContain('## LinkedIn');
  });

  it('--preset switches rules', async () => {
    const run = await postlint(['-f', 'json', '--preset', 'group-etiquette', 'long.md'], {
      cwd: folderOf({ 'long.md': TOO_LONG }),
    });
    expect(outputOf(run).summary.errors).toBe(0);
  });
});

describe.concurrent('colours', () => {
  const cwd = () => folderOf({ 'a.md': TOO_LONG, 'b.md': GOOD });
  it.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ NO_COLOR: '1' }, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true],
  ])('in a pipe with %j: %s', async (env, colored) => {
    const run = await postlint(['.'], { cwd: cwd(), env });
    expect(SGR.test(run.stdout)).toBe(colored);
    expect(run.stdout.replace(SGR, '')).not.toContain('\u001b');
  });
  it('change nothing but the colour, and never touch JSON', async () => {
    const folder = cwd();
    const [plain, colored, json] = await Promise.all([
      postlint(['.'], { cwd: folder }),
      postlint(['.'], { cwd: folder, env: { FORCE_COLOR: '1' } }),
      postlint(['-f', 'json', '.'], { cwd: folder, env: { FORCE_COLOR: '1' } }),
    ]);
    expect(colored.stdout.replace(SGR, '')).toBe(plain.stdout);
    expect(json.stdout).not.toContain('\u001b');
    outputOf(json);
  });
});
