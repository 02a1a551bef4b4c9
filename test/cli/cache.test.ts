import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { saveCache } from '../../src/cli/cache.ts';
import { folderOf, GOOD, outputOf, postlint, TOO_LONG, WARNING } from './run-postlint.ts';

const files = { 'a.md': WARNING, 'b.md': TOO_LONG, 'c.md': GOOD };

const TRACKED =
  '---\nplatforms: [x]\n---\nSee https://example.org/?fbclid=abc and say which one you would pick.\n';

describe.concurrent('--cache', () => {
  it('finds again what was found, and what has changed', async () => {
    const cwd = folderOf(files);
    const first = await postlint(['--cache', '--format', 'json', '.'], { cwd });
    const kept = readFileSync(join(cwd, '.postlintcache'), 'utf8');
    expect(kept.trimEnd().split('\n').length).toBe(4);
    expect(await postlint(['--cache', '--format', 'json', '.'], { cwd })).toEqual(first);
    writeFileSync(join(cwd, 'b.md'), GOOD);
    const after = await postlint(['--cache', '--format', 'json', '.'], { cwd });
    expect(outputOf(first).summary).toMatchObject({ errors: 1, warnings: 1 });
    expect(outputOf(after).summary).toMatchObject({ errors: 0, warnings: 1 });
  });

  it('believes what it kept', async () => {
    const cwd = folderOf({ 'a.md': GOOD, 'b.md': TOO_LONG });
    await postlint(['--cache', 'a.md', 'b.md'], { cwd });
    const file = join(cwd, '.postlintcache');
    const [head = '', good = '', bad = ''] = readFileSync(file, 'utf8').split('\n');
    const key = (line: string) => line.slice(0, line.indexOf(' '));
    writeFileSync(file, `${head}\n${good.replace(key(good), key(bad))}\n`);
    expect(await postlint(['--cache', '--quiet', 'b.md'], { cwd })).toMatchObject({ code: 0 });
  });

  it('draws posts that were kept without a drawing', async () => {
    const cwd = folderOf({ 'c.md': GOOD });
    await postlint(['--cache', 'c.md'], { cwd });
    const drawn = await postlint(['--cache', '--preview', 'c.md'], { cwd });
    expect(drawn).toEqual(await postlint(['--preview', 'c.md'], { cwd }));
  });

  it('goes with --fix', async () => {
    const cwd = folderOf({ 'a.md': TRACKED });
    await postlint(['--cache', 'a.md'], { cwd });
    expect(await postlint(['--cache', '--fix', 'a.md'], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(TRACKED.replace('?fbclid=abc', ''));
    const [again, plain] = [['--cache', 'a.md'], ['a.md']].map((args) => postlint(args, { cwd }));
    expect(await again).toEqual(await plain);
  });

  it('is kept where --cache-location says', async () => {
    const cwd = folderOf(files);
    mkdirSync(join(cwd, 'kept'));
    await postlint(['--cache-location', 'kept/drafts', '--safe', '.'], { cwd });
    expect(readFileSync(join(cwd, 'kept/drafts'), 'utf8').split('\n').length).toBe(5);
    expect(() => readFileSync(join(cwd, '.postlintcache'))).toThrow('ENOENT');
  });

  it('replaces no file that is something else', async () => {
    const cwd = folderOf(files);
    const run = await postlint(['--cache-location', 'a.md', 'b.md'], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('a.md');
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(WARNING);
  });

  it('trusts no cache that comes with drafts of strangers', async () => {
    const run = await postlint(['--cache', '--safe', '.'], { cwd: folderOf(files) });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('--cache-location');
  });
});

it('a cache that cannot be written is said, and changes nothing', () => {
  const said: string[] = [];
  const full = {
    find: async () => undefined,
    keep() {},
    save() {
      throw Object.assign(new Error('write'), { code: 'ENOSPC' });
    },
  };
  const error = { write: (text: string) => said.push(text) };
  const world = { error, out() {}, color: false, columns: 80, now: () => 0 };
  saveCache(full, readArguments(['--cache', 'a.md']), world);
  expect(said).toEqual(['postlint: The cache .postlintcache was not written: the disk is full.\n']);
});
