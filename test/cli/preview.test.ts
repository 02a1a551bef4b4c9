import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, GOOD, inProcess, postlint, TOO_LONG } from './run-postlint.ts';

describe('postlint preview', () => {
  it('writes a page beside the caller and says its name', async () => {
    const cwd = folderOf({ 'draft.md': TOO_LONG });
    const run = await postlint(['preview', 'draft.md'], { cwd });
    expect(run).toEqual({ code: 0, stdout: 'postlint-preview.html\n', stderr: '' });
    expect(readFileSync(join(cwd, 'postlint-preview.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('writes to the screen with -o -, of a draft from standard input', async () => {
    const run = await postlint(['preview', '-o', '-', '-'], { input: GOOD });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/^<!doctype html>[\s\S]*standard input[\s\S]*<\/html>\n$/);
  });

  it('never writes over a draft', async () => {
    const cwd = folderOf({ 'draft.md': GOOD });
    const { code, stderr } = await postlint(['preview', 'draft.md', '-o', 'draft.md'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('draft.md');
    expect(readFileSync(join(cwd, 'draft.md'), 'utf8')).toBe(GOOD);
  });

  it('draws what is there and names what is not', async () => {
    const cwd = folderOf({ 'draft.md': GOOD });
    const { code, stdout, stderr } = await postlint(['preview', 'draft.md', 'no.md'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('no.md');
    expect(stdout).toBe('postlint-preview.html\n');
  });

  it('writes nothing where there is no draft at all', async () => {
    const cwd = folderOf({ 'draft.md': GOOD });
    expect(await postlint(['preview', 'no.md'], { cwd })).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(join(cwd, 'postlint-preview.html'))).toBe(false);
  });

  it.each([
    ['a port without a server', ['preview', '--port', '80', 'a.md'], '--serve'],
    ['no port', ['preview', '--serve', '--port', '99999', 'a.md'], '65535'],
    ['standard input for a server', ['preview', '--serve', '-'], '--serve'],
    ['an option of linting', ['preview', '--max-warnings', '1', 'a.md'], '--max-warnings'],
    ['drawing under JSON', ['--preview', '--format', 'json', 'a.md'], '--preview'],
  ])('takes %s for a wrong call', async (_what, args, word) => {
    const { code, stderr } = await inProcess(args);
    expect(code).toBe(2);
    expect(stderr).toContain(word);
    expect(stderr.split('\n')).toHaveLength(2);
  });
});

it('--format html is the same page, and the findings count', async () => {
  const cwd = folderOf({ 'draft.md': TOO_LONG });
  const lint = await postlint(['--format', 'html', 'draft.md'], { cwd });
  expect(lint.code).toBe(1);
  const preview = await postlint(['preview', '-o', '-', 'draft.md'], { cwd });
  expect(preview.stdout).toBe(lint.stdout);
});

it('--preview draws the posts under the report', async () => {
  const { code, stdout } = await inProcess([
    '--preview',
    join(folderOf({ 'a.md': TOO_LONG }), 'a.md'),
  ]);
  expect(code).toBe(1);
  expect(stdout.indexOf('1 error')).toBeGreaterThan(0);
  expect(stdout.indexOf('X takes no more')).toBeGreaterThan(stdout.indexOf('1 error'));
  expect(stdout).not.toContain('\u001b');
});
