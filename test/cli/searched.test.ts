import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, GOOD, outputOf, pathsOf, postlint } from './run-postlint.ts';

const PUBLISHED = GOOD.replace('---\n', '---\nstatus: published\n');

const files = {
  'README.md': '# Our posts\n\nHow we write them.\n',
  'launch.md': GOOD,
  'launch.tweet': 'Which one would you pick?',
  'old.md': PUBLISHED,
  'logo.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1),
  'large.md': `---\nplatforms: [x]\n---\n${'long '.repeat(60_000)}`,
  'node_modules/package/readme.md': GOOD,
  'deep/node_modules/package/readme.md': GOOD,
  '.git/description.md': GOOD,
  '.github/post.md': GOOD,
  '.hidden.md': GOOD,
};
const skipped = { 'no-target': 1, published: 1, 'not-text': 1, 'too-large': 1 };

describe.concurrent('a folder holds more than drafts', () => {
  it.each(['.', '**'])('%s: skips and counts what is no draft', async (path) => {
    const run = await postlint(['--format', 'json', path], { cwd: folderOf(files) });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const { summary, results } = outputOf(run);
    expect(summary).toMatchObject({ files: 6, linted: 2, skipped });
    const linted = results.filter((report) => report.skipped === undefined);
    expect(linted.map((report) => report.path)).toEqual(['launch.md', 'launch.tweet']);
  });

  it('names them with --verbose only', async () => {
    const cwd = folderOf(files);
    const names = ['README.md', 'old.md', 'logo.png', 'large.md'];
    const [plain, verbose] = await Promise.all([
      postlint(['.'], { cwd }),
      postlint(['--verbose', '.'], { cwd }),
    ]);
    expect(plain).toMatchObject({ code: 0, stderr: '' });
    for (const name of names) expect(plain.stdout).not.toContain(name);
    expect(plain.stdout).toMatch(/\b4 skipped/);
    for (const name of names) expect(verbose.stdout).toContain(name);
    expect(verbose.stdout).not.toContain('node_modules');
  });

  it('lints them when they are named', async () => {
    const cwd = folderOf(files);
    const run = await postlint(['--format', 'json', 'README.md', '.git/description.md'], { cwd });
    expect(outputOf(run).summary).toMatchObject({ files: 2, linted: 2, skipped: {} });
    const both = await postlint(['--format', 'json', '.', 'README.md'], { cwd });
    const readme = outputOf(both).results.find(({ path }) => path === 'README.md');
    expect(readme?.skipped).toBeUndefined();
  });

  it('front matter that cannot be read may name a target, so it is not skipped', async () => {
    const cwd = folderOf({ 'broken.md': '---\nplatforms: [x\n---\nHello\n' });
    const run = await postlint(['--format', 'json', '.'], { cwd });
    expect(run.code).toBe(1);
    expect(outputOf(run).results[0]?.diagnostics[0]?.ruleId).toBe('unreadable-front-matter');
  });
});

describe.skipIf(process.getuid?.() === 0)('what may not be read', () => {
  it('is named and ends with 2, and the rest is linted', async () => {
    const cwd = folderOf({ 'a.md': GOOD, 'no.md': GOOD, 'locked/b.md': GOOD });
    chmodSync(join(cwd, 'no.md'), 0);
    chmodSync(join(cwd, 'locked'), 0);
    const run = await postlint(['--format', 'json', '.'], { cwd });
    chmodSync(join(cwd, 'locked'), 0o700);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('no.md');
    expect(run.stderr).toContain('locked');
    expect(pathsOf(run)).toEqual(['a.md']);
  });
});
