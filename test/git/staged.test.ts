import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GOOD, outputOf, TOO_LONG } from '../cli/run-postlint.ts';
import { Repository } from './repository.ts';

describe.concurrent('--staged looks at the index, not at the files on disk', () => {
  it('staged is bad, on disk it is good', async () => {
    const posts = Repository.create().stage({ 'a.md': TOO_LONG }).write({ 'a.md': GOOD });
    expect(await posts.postlint('--staged')).toMatchObject({ code: 1, stderr: '' });
  });

  it('staged is good, on disk it is bad', async () => {
    const posts = Repository.create().stage({ 'a.md': GOOD }).write({ 'a.md': TOO_LONG });
    expect(await posts.postlint('--staged')).toMatchObject({ code: 0, stderr: '' });
  });

  it('it was deleted on disk only', async () => {
    const posts = Repository.create().stage({ 'posts/a.md': TOO_LONG }).remove('posts');
    expect(await posts.found('--staged')).toEqual({ 'posts/a.md': 'bad' });
  });

  it('what is not staged is not looked at', async () => {
    const posts = Repository.committed({ 'old.md': TOO_LONG, 'a.md': GOOD });
    posts.stage({ 'a.md': GOOD.replace('two', 'three') });
    posts.write({ 'new.md': TOO_LONG, 'old.md': `${TOO_LONG}!` });
    expect(await posts.found('--staged')).toEqual({ 'a.md': 'good' });
  });
});

describe.concurrent('--staged looks at changed drafts', () => {
  it('all of them in the first commit', async () => {
    const posts = Repository.create().stage({ 'b.md': TOO_LONG, 'a/c.md': GOOD });
    expect(await posts.found('--staged')).toEqual({ 'a/c.md': 'good', 'b.md': 'bad' });
  });

  it('added, changed, renamed and copied ones, and no deleted ones', async () => {
    const files = ['changed', 'moved', 'moved-and-changed', 'copied', 'deleted', 'same'];
    const before = files.map((name) => [`${name}.md`, GOOD.replace('two', name)]);
    const posts = Repository.committed(Object.fromEntries(before));
    for (const name of ['moved', 'moved-and-changed'])
      posts.git('mv', `${name}.md`, `to-${name}.md`);
    posts.remove('deleted.md').stage({
      'added.md': GOOD,
      'changed.md': TOO_LONG,
      'to-moved-and-changed.md': TOO_LONG,
      'copy.md': GOOD.replace('two', 'copied'),
    });
    expect(await posts.found('--staged')).toEqual({
      'added.md': 'good',
      'changed.md': 'bad',
      'copy.md': 'good',
      'to-moved-and-changed.md': 'bad',
      'to-moved.md': 'good',
    });
  });

  it('a link that became a file, and no file that became a link', async () => {
    const posts = Repository.create({ 'file.md': TOO_LONG, 'elsewhere.md': GOOD });
    symlinkSync('elsewhere.md', join(posts.folder, 'link.md'));
    posts.commit().remove('link.md', 'file.md');
    symlinkSync('elsewhere.md', join(posts.folder, 'file.md'));
    posts.stage({ 'link.md': TOO_LONG });
    expect(await posts.found('--staged')).toEqual({ 'link.md': 'bad' });
  });

  it('none whose mode alone changed', async () => {
    const posts = Repository.committed({ 'a.md': TOO_LONG });
    posts.git('update-index', '--chmod=+x', 'a.md');
    expect(await posts.found('--staged')).toEqual({});
  });

  it.each([true, false])(
    'none that is only meant to be added (first commit: %s)',
    async (first) => {
      const posts = first ? Repository.create() : Repository.committed({ 'old.md': GOOD });
      posts.write({ 'later.md': TOO_LONG, 'empty.tweet': '' });
      posts.git('add', '--intent-to-add', 'later.md', 'empty.tweet');
      expect(await posts.found('--staged')).toEqual({});
    },
  );

  it('and nothing that is plainly no draft', async () => {
    const posts = Repository.create().stage({
      'README.md': '# Our posts\n\nHow we write them.\n',
      'published.md': TOO_LONG.replace('---\n', '---\nstatus: published\n'),
      'logo.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1),
      'large.md': `---\nplatforms: [x]\n---\n${'long '.repeat(60_000)}`,
      'code.js': 'export const platforms = [];\n',
      'a.tweet': 'Which one would you pick?',
    });
    const { results, summary } = outputOf(await posts.postlint('--staged', '--format', 'json'));
    expect(summary).toMatchObject({ files: 6, linted: 1 });
    const skipped = results.map(({ path, skipped }) => [path, skipped]);
    expect(Object.fromEntries(skipped)).toMatchObject({
      'README.md': 'no-target',
      'logo.png': 'not-text',
      'large.md': 'too-large',
      'published.md': 'published',
    });
  });
});

describe.concurrent('--staged says nothing', () => {
  it.each([
    ['where nothing is staged', {}],
    ['where no draft is', { 'README.md': '# Ours\n' }],
  ])('%s, but with --verbose', async (_, files) => {
    const posts = Repository.committed({ 'old.md': TOO_LONG }).stage(files);
    expect(await posts.postlint('--staged')).toEqual({ code: 0, stdout: '', stderr: '' });
    const { code, stdout, stderr } = await posts.postlint('--staged', '--verbose');
    expect(code).toBe(0);
    expect(stdout + stderr).toMatch(/README\.md|nothing/i);
  });
});

describe.concurrent('names', () => {
  const odd = [
    'with space.md',
    'new\nline.md',
    '-dash.md',
    '--staged',
    '"quoted\'.md',
    'tab\t.md',
    '[a].md',
    '*.md',
    ':(top).md',
    'back\\slash.md',
    'ünïcödé 漢字 🎉.md',
    'folder\nwith/ -x/a.md',
    '__proto__.md',
  ];

  it('of every kind are found', async () => {
    const posts = Repository.create().stage(Object.fromEntries(odd.map((name) => [name, GOOD])));
    const found = await posts.found('--staged');
    expect(Object.keys(found).sort()).toEqual([...odd].sort());
    expect(new Set(Object.values(found))).toEqual(new Set(['good']));
  });

  it('that are no UTF-8, and that act on a terminal', async () => {
    const posts = Repository.create();
    const blob = posts.gitWith(TOO_LONG, 'hash-object', '-w', '--stdin').trim();
    const names = [Buffer.from('caf\xe9.md', 'latin1'), Buffer.from('\x1b[31m.md')];
    for (const name of names) {
      const line = Buffer.concat([Buffer.from(`100644 ${blob}\t`), name, Buffer.from('\0')]);
      posts.gitWith(line, 'update-index', '-z', '--index-info');
    }
    const run = await posts.postlint('--staged');
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout).toContain('caf\ufffd.md');
    expect(run.stdout).not.toContain('\u001b');
  });
});

describe.concurrent('paths say which of the staged drafts', () => {
  const files = {
    'a.md': GOOD,
    'b.tweet': 'Which one?',
    'posts/c.md': TOO_LONG,
    'posts/deep/d.md': GOOD,
    '[a].md': GOOD,
  };
  const posts = Repository.create().stage(files);
  const deep = { 'posts/c.md': 'bad', 'posts/deep/d.md': 'good' };
  it.each([
    [['a.md'], { 'a.md': 'good' }],
    [['./posts/'], deep],
    [['posts/*.md'], { 'posts/c.md': 'bad' }],
    [['posts/**/*.md'], deep],
    [['{a,c}.md', '*.{txt,tweet}'], { 'a.md': 'good', 'b.tweet': 'good' }],
    [['[a].md', '*.mdx'], { 'a.md': 'good', '[a].md': 'good' }],
  ])('%j', async (paths, expected) => {
    expect(await posts.found('--staged', ...paths)).toEqual(expected);
  });

  it('from a subfolder, with paths as they are from there', async () => {
    const below = posts.at('posts');
    expect(await below.found('--staged')).toMatchObject({ '../a.md': 'good', 'c.md': 'bad' });
    expect(await below.found('--staged', 'deep', '../b.tweet')).toEqual({
      'deep/d.md': 'good',
      '../b.tweet': 'good',
    });
    const whole = await below.found('--staged', join(below.folder, 'deep'));
    expect(whole).toEqual({ 'deep/d.md': 'good' });
    expect(Object.keys(await below.found('--staged', '.'))).toEqual(['c.md', 'deep/d.md']);
    expect(Object.keys(await below.found('--staged', '..'))).toHaveLength(5);
  });

  it('a path to nowhere, or out of the repository, is said', async () => {
    const posts = Repository.committed(files).stage({ 'posts/c.md': GOOD });
    for (const path of ['pots', '']) {
      const run = await posts.postlint('--staged', path, 'posts');
      expect(run).toMatchObject({ code: 2, stderr: expect.stringMatching(/^postlint: .+\n$/) });
      expect(run.stderr).toContain(path);
    }
    const outside = await posts.postlint('--staged', '../elsewhere');
    expect(outside).toMatchObject({ code: 2, stderr: expect.stringContaining('../elsewhere') });
  });

  it('a folder that was deleted is no fault', async () => {
    const posts = Repository.committed(files).remove('posts').stage();
    expect(await posts.postlint('--staged', 'posts')).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
