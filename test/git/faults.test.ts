import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, GOOD, inProcess, type Run, TOO_LONG } from '../cli/run-postlint.ts';
import { Repository } from './repository.ts';

/** One line, nothing on the output, exit code 2. */
function expectOneLine(run: Run, ...names: readonly string[]) {
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toMatch(/^postlint: [^\n]+\n$/);
  for (const name of names) expect(run.stderr).toContain(name);
}

/** A `git` that comes before the real one. */
function withGit(script: string) {
  const folder = folderOf({ git: `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, 'git'), 0o755);
  return { PATH: `${folder}${delimiter}${process.env.PATH}` };
}

describe.concurrent('where git cannot help, one line says so', () => {
  const elsewhere = new Repository(folderOf({ 'a.md': GOOD }));

  it.each([
    ['outside of a repository', elsewhere.at('.', { GIT_CEILING_DIRECTORIES: '/' }), 'repository'],
    ['without git', elsewhere.at('.', { PATH: '/nowhere' }), 'not installed'],
    ['inside of .git', Repository.create().at('.git'), 'work tree'],
    ['in a bare repository', Repository.create({}, '--bare'), 'work tree'],
    [
      'with a git that is too old',
      Repository.committed({}).at(
        '.',
        withGit('echo "usage: git diff-index <tree>" >&2; exit 129'),
      ),
      'usage: git diff-index',
    ],
    [
      'in the repository of somebody else',
      Repository.create().at('.', { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }),
      'dubious ownership',
    ],
    [
      'whose complaint acts on a terminal',
      elsewhere.at('.', withGit('printf "fatal: a\\033[31mb\\n" >&2; exit 128')),
      'a\ufffd[31mb',
    ],
  ])('%s', async (_, repository, words) => {
    expectOneLine(await repository.postlint('--staged'), words);
  });

  it('--changed-since says the same, and in JSON the list is empty', async () => {
    const run = await elsewhere.postlint('--changed-since', 'main', '--format', 'json');
    expect(run.code).toBe(2);
    expect(JSON.parse(run.stdout)).toMatchObject({ results: [] });
  });

  it('a draft that git lost is named, and the others are linted', async () => {
    const posts = Repository.create().stage({ 'a.md': GOOD, 'b.md': TOO_LONG, 'c.md': GOOD });
    const [, id = ''] = posts.git('ls-files', '--stage', 'b.md').split(' ');
    posts.remove(`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`);
    const run = await posts.postlint('--staged', '--format', 'json');
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^postlint: .*b\.md[^\n]*\n$/);
    expect(JSON.parse(run.stdout).summary).toMatchObject({ linted: 2, errors: 0 });
  });
});

describe('options that exclude each other', () => {
  it.each([
    [
      ['--staged', '--changed-since', 'main'],
      ['--staged', '--changed-since'],
    ],
    [
      ['--staged', '-'],
      ['--staged', 'standard input'],
    ],
    [
      ['--changed-since=main', '-'],
      ['--changed-since', 'standard input'],
    ],
    [['--changed-since'], ['--changed-since', 'REF']],
    [['--staged=a.md'], ['--staged']],
  ])('%j', async (args, names) => {
    expectOneLine(await inProcess(args), ...names);
  });
});

describe.concurrent('--only-drafts', () => {
  const files = { 'README.md': '# Ours\n', 'code.js': 'let a;\n', 'a.md': GOOD, 'b.md': TOO_LONG };
  const posts = new Repository(folderOf(files));

  it('passes over what is plainly no draft, though it is named', async () => {
    expect(await posts.found('--only-drafts', ...Object.keys(files))).toEqual({
      'README.md': 'skipped',
      'code.js': 'skipped',
      'a.md': 'good',
      'b.md': 'bad',
    });
  });

  it('says nothing where no draft is left', async () => {
    const run = await posts.postlint('--only-drafts', 'README.md', 'code.js');
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
