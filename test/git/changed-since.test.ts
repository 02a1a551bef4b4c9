import { symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, GOOD, outputOf, TOO_LONG } from '../cli/run-postlint.ts';
import { Repository } from './repository.ts';

const text = (word: string) => GOOD.replace('two', word);

/** A branch that parted from main, which has gone on since. */
function branch() {
  const posts = Repository.committed({ 'same.md': TOO_LONG, 'theirs.md': GOOD, 'gone.md': GOOD });
  posts.git('branch', 'feature');
  posts.commit({ 'theirs.md': TOO_LONG, 'theirs-new.md': TOO_LONG });
  posts.git('switch', '--quiet', 'feature');
  return posts;
}

describe.concurrent('--changed-since looks at what a branch changed', () => {
  it('committed, staged and on disk, and not at what others did since', async () => {
    const posts = branch().remove('gone.md').commit({ 'committed.md': TOO_LONG });
    posts.commit({ 'mended.md': TOO_LONG }).stage({ 'staged.md': GOOD });
    posts.write({ 'staged.md': TOO_LONG, 'mended.md': GOOD, 'new/file.md': TOO_LONG });
    expect(await posts.found('--changed-since', 'main')).toEqual({
      'committed.md': 'bad',
      'mended.md': 'good',
      'new/file.md': 'bad',
      'staged.md': 'bad',
    });
  });

  it('not at ignored files, links, and files that are as they were', async () => {
    const posts = branch().write({ '.gitignore': 'ignored.md\n', 'ignored.md': TOO_LONG });
    symlinkSync('ignored.md', join(posts.folder, 'link.md'));
    symlinkSync('ignored.md', join(posts.folder, 'committed-link.md'));
    posts.git('add', 'committed-link.md');
    utimesSync(join(posts.folder, 'same.md'), 1, 1);
    const found = await posts.found('--changed-since', 'main');
    expect(found).toEqual({ '.gitignore': 'skipped' });
  });

  it('from a subfolder, and only at what paths mean', async () => {
    const posts = branch().commit({ 'posts/a.md': GOOD, 'b.md': GOOD }).write({ 'c.md': GOOD });
    const below = posts.at('posts');
    const since = ['--changed-since', 'main'];
    expect(Object.keys(await below.found(...since))).toEqual(['../b.md', '../c.md', 'a.md']);
    expect(Object.keys(await below.found(...since, '.'))).toEqual(['a.md']);
    expect(Object.keys(await posts.found(...since, '*.md'))).toEqual(['b.md', 'c.md']);
    expect(await below.postlint(...since, 'bb.md')).toMatchObject({ code: 2 });
  });

  it('also where names are odd, even no UTF-8', async () => {
    const posts = branch().commit({ '-a\nb.md': GOOD, ' c .md': text('six') });
    const name = Buffer.concat([
      Buffer.from(`${posts.folder}/caf`),
      Buffer.from([0xe9, 0x2e, 0x6d]),
    ]);
    writeFileSync(name, TOO_LONG);
    posts.stage();
    const run = await posts.postlint('--changed-since', 'main', '--platform=x', '--format=json');
    expect(run.stderr).toBe('');
    const paths = outputOf(run).results.map(({ path }) => path);
    expect(paths).toEqual([' c .md', '-a\nb.md', 'caf\ufffd.m']);
  });

  it('in a sparse checkout at what is there', async () => {
    const posts = branch().commit({ 'in/a.md': GOOD, 'out/b.md': TOO_LONG });
    posts.git('sparse-checkout', 'set', '--cone', 'in');
    expect(await posts.found('--changed-since', 'main')).toEqual({ 'in/a.md': 'good' });
  });

  it('says nothing where nothing changed', async () => {
    const run = await branch().postlint('--changed-since', 'main');
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe.concurrent('--changed-since says what to do', () => {
  const posts = branch();
  posts.git('update-ref', 'refs/remotes/origin/trunk', 'main');
  posts.git('tag', '--', 'v1');

  it.each([
    ['mian', 'main'],
    ['trunk', 'origin/trunk'],
    ['no-such-thing', 'fetch-depth: 0'],
    ['HEAD:same.md', 'HEAD:same.md'],
    ['-p', '-p'],
    ['', '--changed-since'],
    ['a\u001b[31m', 'a\ufffd[31m'],
  ])('where %j is no commit', async (revision, words) => {
    const run = await posts.postlint('--changed-since', revision);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^postlint: [^\n]+\n$/);
    expect(run.stderr).toContain(words);
  });

  it('where only the last commit was fetched', async () => {
    posts.commit({ 'a.md': GOOD });
    const clone = new Repository(folderOf({}), posts.environment);
    const [from, shallow] = [`file://${posts.folder}`, '--depth=1'];
    clone.git('clone', '--quiet', shallow, '--no-single-branch', '-b', 'feature', from, '.');
    const run = await clone.postlint('--changed-since', 'origin/main');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('fetch-depth: 0');
    clone.git('fetch', '--quiet', '--unshallow');
    expect(await clone.found('--changed-since', 'origin/main')).toEqual({ 'a.md': 'good' });
  });

  it('before the first commit', async () => {
    const run = await Repository.create().postlint('--changed-since', 'main');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('--staged');
  });
});
