import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CLI, execute, GOOD, postlint, TOO_LONG } from '../cli/run-postlint.ts';
import { repositoryWith } from './hook-repository.ts';

/** A repository whose hook runs the built command. */
async function linted() {
  const repository = await repositoryWith({});
  mkdirSync(join(repository.folder, 'node_modules'));
  symlinkSync(join(CLI, '../..'), join(repository.folder, 'node_modules/postlint'));
  const install = await postlint(['hook', 'install'], { cwd: repository.folder });
  expect(install).toMatchObject({ code: 0, stderr: '' });
  const commit = async (text: string) => {
    writeFileSync(join(repository.folder, 'post.md'), text);
    await repository.git('add', 'post.md');
    return execute('git', ['commit', '--message=post'], { cwd: repository.folder });
  };
  return { ...repository, commit };
}

it('lets a good draft through', async () => {
  const { commit, git, folder } = await linted();
  expect((await commit(GOOD)).code).toBe(0);
  expect((await git('rev-list', '--count', 'HEAD')).stdout).toBe('1\n');
  const status = await postlint(['hook', 'status'], { cwd: folder });
  expect(status).toMatchObject({ code: 0, stderr: '' });
});

it('stops a draft that a network refuses, as it is staged', async () => {
  const { commit, folder } = await linted();
  const run = await commit(TOO_LONG);
  expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('over-length') });
  writeFileSync(join(folder, 'post.md'), GOOD);
  const again = await execute('git', ['commit', '--message=post'], { cwd: folder });
  expect(again.code).toBe(1);
});

it.each([
  [['hook'], 2],
  [['hook', 'instal'], 2],
  [['hook', 'install', 'here'], 2],
])('%j is no call', async (args, code) => {
  const run = await postlint(args);
  expect(run).toMatchObject({ code, stdout: '' });
  expect(run.stderr).toContain('install');
});
