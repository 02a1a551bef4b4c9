import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CLI,
  execute,
  folderOf,
  GOOD,
  inProcess,
  postlint,
  TOO_LONG,
  WARNING,
} from './run-postlint.ts';

const NO_SUMMARY = { GITHUB_STEP_SUMMARY: '' };

const folder = () => folderOf({ 'a.md': TOO_LONG, 'b.md': GOOD });

const call = (cwd: string, ...args: string[]) => postlint(args, { cwd, env: NO_SUMMARY });

const textOf = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8');

describe.concurrent('a file for the output', () => {
  it('-o takes what would be on the screen', async () => {
    const cwd = folder();
    const [shown, written] = [
      await call(cwd, '-f', 'json', '.'),
      await call(cwd, '-f', 'json', '-o', 'out.json', '.'),
    ];
    expect(written).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(textOf(cwd, 'out.json')).toBe(shown.stdout);
  });

  it('several formats go each to its place', async () => {
    const cwd = folder();
    const run = await call(cwd, '-f', 'compact', '-f', 'sarif=r=1.sarif', '-f', 'junit=j.xml', '.');
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout).toMatch(/^a\.md:4:\d+: error: .*\n$/);
    expect(JSON.parse(textOf(cwd, 'r=1.sarif')).version).toBe('2.1.0');
    expect(textOf(cwd, 'j.xml')).toContain('<testsuites');
    expect(readdirSync(cwd).toSorted()).toEqual(['a.md', 'b.md', 'j.xml', 'r=1.sarif']);
  });

  it('has no colours, whatever the screen has', async () => {
    const cwd = folder();
    await postlint(['-o', 'out.txt', '.'], { cwd, env: { FORCE_COLOR: '1' } });
    expect(textOf(cwd, 'out.txt')).toContain('over-length');
    expect(textOf(cwd, 'out.txt')).not.toContain('\u001b');
  });

  it('is written where there is nothing to say, too: an old report would be wrong', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'out.txt'), 'old');
    await call(cwd, '--only-drafts', '-o', 'out.txt', 'out.txt');
    expect(textOf(cwd, 'out.txt')).not.toBe('old');
  });

  it('- is the screen', async () => {
    const run = await call(folder(), '-f', 'compact', '-o', '-', '.');
    expect(run.stdout).toContain('over-length');
  });

  it('--exit-zero and warnings count as ever', async () => {
    const cwd = folderOf({ 'a.md': WARNING });
    expect((await call(cwd, '-o', 'o.txt', 'a.md')).code).toBe(0);
    expect((await call(cwd, '-o', 'o.txt', '--max-warnings', '0', 'a.md')).code).toBe(1);
  });
});

describe.concurrent('what is there already', () => {
  it('is replaced, and keeps its mode', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'out.txt'), 'old');
    chmodSync(join(cwd, 'out.txt'), 0o640);
    await call(cwd, '-o', 'out.txt', '.');
    expect(textOf(cwd, 'out.txt')).toContain('over-length');
    expect(statSync(join(cwd, 'out.txt')).mode & 0o777).toBe(0o640);
  });

  it('stays a link', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'real.txt'), 'old');
    symlinkSync('real.txt', join(cwd, 'out.txt'));
    await call(cwd, '-o', 'out.txt', '.');
    expect(lstatSync(join(cwd, 'out.txt')).isSymbolicLink()).toBe(true);
    expect(textOf(cwd, 'real.txt')).toContain('over-length');
  });

  it.skipIf(process.platform === 'win32')('stays a pipe', async () => {
    const cwd = folder();
    const script = `mkfifo pipe && { cat pipe & "$0" "$1" -f compact -o pipe . ; wait; }`;
    const run = await execute('sh', ['-c', script, process.execPath, CLI], {
      cwd,
      env: NO_SUMMARY,
    });
    expect(run.stdout).toContain('over-length');
    expect(lstatSync(join(cwd, 'pipe')).isFIFO()).toBe(true);
  });

  it('is not overwritten where it is a draft of the call', async () => {
    const cwd = folder();
    const run = await call(cwd, '-o', 'a.md', 'a.md', 'b.md');
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^postlint: .*a\.md.*draft.*\n$/);
    expect(textOf(cwd, 'a.md')).toBe(TOO_LONG);
  });
});

describe('a call that cannot be done', () => {
  it.each([
    [['-f', 'json', '-f', 'sarif', '.'], 'standard output'],
    [['-f', 'json=x', '-f', 'sarif=./x', '.'], './x'],
    [['-f', 'json', '-f', 'sarif', '-o', 'x', '.'], 'json=x'],
    [['-f', 'json=y', '-o', 'x', '.'], '--output'],
    [['-f', 'json=', '.'], 'json='],
    [['-o', '', '.'], '--output'],
    [['-f', 'sarf=x', '.'], 'Did you mean sarif'],
    [['-o', 'none/x', '.'], 'no folder none'],
    [['-o', '.', '.'], 'it is a folder'],
    [['config', '-f', 'json=x'], 'config'],
  ])('%j: %s', async (args, said) => {
    const run = await inProcess(args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^postlint: .*\n$/);
    expect(run.stderr).toContain(said);
  });
});

describe.concurrent('the page of a job on GitHub', () => {
  it('previews each post, below what is there', async () => {
    const cwd = folderOf({ 'a.md': TOO_LONG, 'page.txt': 'before\n' });
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'page.txt') };
    const run = await postlint(['-f', 'github', 'a.md'], { cwd, env });
    expect(run.stdout).toMatch(/^::error /);
    expect(textOf(cwd, 'page.txt')).toMatch(/^before\n[\s\S]*Which would you pick\?[\s\S]*<del>/);
  });

  it('is left alone by other formats', async () => {
    const cwd = folder();
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'page.txt') };
    await postlint(['-f', 'json', '.'], { cwd, env });
    expect(existsSync(join(cwd, 'page.txt'))).toBe(false);
  });

  it('is said where it cannot be written', async () => {
    const cwd = folder();
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'none', 'page.txt') };
    const run = await postlint(['-f', 'github', '.'], { cwd, env });
    expect(run.stdout).toMatch(/^::error /);
    expect(run.stderr).toContain('page.txt');
    expect(run.code).toBe(2);
  });
});
