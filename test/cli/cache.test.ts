import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

  it('knows a draft by its place in the project, too', async () => {
    const config = 'overrides:\n  - { files: ["x/**"], rules: { link-only: off } }\n';
    const cwd = folderOf({
      'package.json': '{}',
      'postlint.config.yaml': config,
      'x/a.md': WARNING,
      'y/a.md': WARNING,
    });
    const warnings = async (folder: string) => {
      const args = ['--cache-location', '../cache', '-f', 'json', 'a.md'];
      return outputOf(await postlint(args, { cwd: join(cwd, folder) })).summary.warnings;
    };
    expect([await warnings('x'), await warnings('y'), await warnings('x')]).toEqual([0, 1, 0]);
  });

  it('takes away what a killed run has left', async () => {
    const cwd = folderOf({
      'a.md': GOOD,
      '.postlint-999999-0123456789ab.tmp': '',
      'vol/b.md': GOOD,
    });
    symlinkSync('vol/cache', join(cwd, '.postlintcache'));
    await postlint(['--cache', 'a.md'], { cwd });
    expect(readdirSync(cwd)).toEqual(['.postlintcache', 'a.md', 'vol']);
    expect(readdirSync(join(cwd, 'vol'))).toEqual(['b.md', 'cache']);
    expect(lstatSync(join(cwd, '.postlintcache')).isSymbolicLink()).toBe(true);
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

  it('is no draft itself, wherever it is kept', async () => {
    const cwd = folderOf({
      'package.json': '{}',
      '.postlintrc': 'drafts: ["d/**"]',
      'd/a.md': GOOD,
    });
    const args = ['--cache-location', 'd/cache', '-f', 'json'];
    const first = await postlint(args, { cwd });
    expect(outputOf(first).summary.files).toBe(1);
    expect(await postlint(args, { cwd })).toEqual(first);
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
