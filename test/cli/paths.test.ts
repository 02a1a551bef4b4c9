import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, GOOD, outputOf, pathsOf, postlint, TOO_LONG } from './run-postlint.ts';

const json = (cwd: string, ...args: string[]) => postlint(['--format', 'json', ...args], { cwd });

/** Paths that lead nowhere, each with what its line has to name. */
const nowhere: readonly (readonly [string, readonly string[]])[] = [
  ['lanch.md', ['lanch.md', 'launch.md']],
  ['drafts/lanch.md', ['drafts/lanch.md', 'drafts/launch.md']],
  ['./lanch.md', ['./launch.md']],
  ['Lanch.MD', ['Lanch.MD', 'launch.md']],
  ['drafts/redme.md', ['drafts/redme.md', 'drafts/README.md']],
  ['Launch (2).md', ['Launch (2).md', 'Launch (1).md']],
  ['nothing-like-it.md', ['nothing-like-it.md']],
  ['nowhere/a.md', ['nowhere/a.md']],
  ['launch.md/a.md', ['launch.md/a.md']],
  ['*.tweet', ['*.tweet']],
  ['nowhere/**/*.md', ['nowhere/**/*.md']],
  ['', []],
  [`${'a'.repeat(300)}.md`, ['aaa']],
  [`${'a'.repeat(300)}*.md`, ['aaa']],
  ['evil\u001b[31m\u202e\n.md', ['evil']],
  ['loop.md', ['loop.md']],
  ['dangling.md', ['dangling.md']],
];

describe.concurrent('a path that leads nowhere ends with 2 and a line that names it', () => {
  it('with the nearest name', async () => {
    const files = { 'launch.md': GOOD, 'Launch (1).md': GOOD, 'drafts/launch.md': GOOD };
    const cwd = folderOf({ ...files, 'drafts/README.md': '' });
    symlinkSync('loop.md', join(cwd, 'loop.md'));
    symlinkSync('gone.md', join(cwd, 'dangling.md'));
    const run = await postlint(
      nowhere.map(([path]) => path),
      { cwd },
    );
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    // Links in a circle are there, and come when they are to be read.
    const lines = run.stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(nowhere.length);
    for (const [path, names] of nowhere) {
      const named = lines.filter((line) => names.every((name) => line.includes(name)));
      expect(named, path).not.toHaveLength(0);
    }
  });

  it('in JSON with an empty list', async () => {
    const run = await json(folderOf({}), 'missing.md');
    expect(run.code).toBe(2);
    expect(outputOf(run).results).toEqual([]);
  });

  it('and everything else is linted still', async () => {
    const cwd = folderOf({ 'good.md': GOOD, 'long.md': TOO_LONG });
    const run = await json(cwd, 'god.md', 'long.md', '*.tweet', 'good.md');
    expect(run.code).toBe(2);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(pathsOf(run)).toEqual(['long.md', 'good.md']);
    expect(outputOf(run).summary).toMatchObject({ files: 2, linted: 2, errors: 1 });
  });
});

describe.concurrent('files, folders and globs', () => {
  const files = {
    'drafts/b.md': GOOD,
    'drafts/a.md': GOOD,
    'drafts/sub/c.md': GOOD,
    'drafts/sub/d.tweet': 'Which one would you pick?',
    'other/e.md': GOOD,
  };
  const all = ['drafts/a.md', 'drafts/b.md', 'drafts/sub/c.md', 'drafts/sub/d.tweet'];
  it.each([
    [
      'named files keep their order',
      ['drafts/b.md', 'drafts/a.md'],
      ['drafts/b.md', 'drafts/a.md'],
    ],
    ['a folder by name', ['drafts'], all],
    ['a folder with a slash', ['drafts/'], all],
    ['the folder itself', ['.'], [...all, 'other/e.md']],
    ['a glob', ['drafts/*.md'], ['drafts/a.md', 'drafts/b.md']],
    ['a deep glob', ['**/*.{md,tweet}'], [...all, 'other/e.md']],
    ['a file twice', ['drafts/a.md', './drafts/a.md', 'drafts/a.md'], ['drafts/a.md']],
    ['a file, its folder and a glob', ['other/e.md', 'other', 'other/*'], ['other/e.md']],
    ['several folders', ['other', 'drafts/sub'], ['other/e.md', ...all.slice(2)]],
  ])('%s', async (_, args, expected) => {
    const run = await json(folderOf(files), ...args);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(pathsOf(run)).toEqual(expected);
  });
});

describe.concurrent('folders and globs elsewhere', () => {
  const files = { 'drafts/a.md': GOOD, 'drafts/b.md': GOOD, 'other/e.md': GOOD };

  it('a glob from outside, and a whole path', async () => {
    const cwd = folderOf(files);
    expect(pathsOf(await json(join(cwd, 'other'), '../drafts/*.md'))).toEqual([
      '../drafts/a.md',
      '../drafts/b.md',
    ]);
    expect(pathsOf(await json(cwd, join(cwd, 'other')))).toEqual([join(cwd, 'other/e.md')]);
  });

  it('an empty folder is no fault', async () => {
    const cwd = folderOf({});
    mkdirSync(join(cwd, 'empty'));
    expect(outputOf(await json(cwd, 'empty')).summary).toMatchObject({ files: 0, linted: 0 });
  });
});

describe.concurrent('names', () => {
  const odd = [
    'with space.md',
    'bracket[1].md',
    'star*.md',
    'what?.md',
    '{a,b}.md',
    '!not.md',
    '(1).md',
    'ünïcödé 漢字 🎉.md',
    'new\nline.md',
    'back\\slash.md',
    'quote\'".md',
    '$HOME.md',
    '::error::x.md',
  ];
  it('of every kind are linted when they are named', async () => {
    const run = await json(folderOf(Object.fromEntries(odd.map((name) => [name, GOOD]))), ...odd);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(pathsOf(run)).toEqual(odd);
    expect(outputOf(run).summary.linted).toBe(odd.length);
  });

  it('are found in a folder, also below a folder with such a name', async () => {
    const names = [...odd, '-dash.md', 'line\nend/[x] y.md'].map((name) => `all/${name}`);
    const cwd = folderOf(Object.fromEntries(names.map((name) => [name, GOOD])));
    const run = await json(cwd, 'all');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(pathsOf(run)).toEqual(names.sort());
  });
});

describe.concurrent('names that look like something else', () => {
  it('a leading dash is a path after --', async () => {
    const cwd = folderOf({ '-dash.md': GOOD, '--quiet': GOOD });
    const run = await json(cwd, '--', '-dash.md', '--quiet');
    expect(pathsOf(run)).toEqual(['-dash.md', '--quiet']);
    expect(pathsOf(await json(cwd, './-dash.md'))).toEqual(['./-dash.md']);
  });

  it('a folder whose name holds glob characters', async () => {
    const cwd = folderOf({ 'a[b]*{c}/x.md': GOOD });
    expect(pathsOf(await json(cwd, 'a[b]*{c}'))).toEqual(['a[b]*{c}/x.md']);
  });
});

describe.concurrent('symbolic links', () => {
  const linked = () => {
    const cwd = folderOf({ 'real/a.md': GOOD, 'search/b.md': GOOD });
    symlinkSync('../real/a.md', join(cwd, 'search/a.md'));
    symlinkSync('../real', join(cwd, 'search/folder'));
    symlinkSync('..', join(cwd, 'search/up'));
    symlinkSync('nowhere', join(cwd, 'search/dangling.md'));
    return cwd;
  };
  it('are followed where they are named', async () => {
    const run = await json(linked(), 'search/a.md', 'search/folder');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(pathsOf(run)).toEqual(['search/a.md', 'search/folder/a.md']);
  });
  it('are left out where they are come across, so that none leads in a circle', async () => {
    for (const pattern of ['search', 'search/**']) {
      const run = await json(linked(), pattern);
      expect(run).toMatchObject({ code: 0, stderr: '' });
      expect(pathsOf(run)).toEqual(['search/b.md']);
    }
  });
});
