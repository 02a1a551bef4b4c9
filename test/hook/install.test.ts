import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { execute } from '../cli/run-postlint.ts';
import { gitFolder, hook, hookPath, PACKAGE, repositoryWith, stateOf } from './hook-repository.ts';

const LINTED = 'linted ["--staged"]';

describe.concurrent('a commit with the hook', () => {
  it('lints what is staged, with the project’s own postlint, at the root', async () => {
    const { folder, commit } = await repositoryWith();
    expect(hook('install', folder).code).toBe(0);
    const run = await commit();
    expect(run.code).toBe(0);
    expect(run.stderr).toContain(`${LINTED} in ${folder}`);
  });

  it.each(['1', '3'])('does not happen where postlint exits with %s', async (code) => {
    const { folder, commit, git } = await repositoryWith();
    hook('install', folder);
    expect((await commit({ LINT_EXIT: code })).code).toBe(1);
    expect((await git('rev-parse', '--verify', 'HEAD')).code).not.toBe(0);
  });

  it.each(["a b's $HOME `id`", 'two\n"lines"\\', '-dash # <<< postlint <<<'])(
    'works in a folder called %j',
    async (name) => {
      const { folder, commit } = await repositoryWith(PACKAGE, name);
      expect(hook('install', folder).code).toBe(0);
      const run = await commit();
      expect(run.stderr).toContain(LINTED);
      expect(hook('uninstall', folder).code).toBe(0);
      expect(stateOf(hookPath(folder))).toBeUndefined();
    },
  );

  it.each(['site', "-an it's $1"])('finds postlint in the subfolder %s', async (site) => {
    const [[path, text] = ['', '']] = Object.entries(PACKAGE);
    const { folder, commit } = await repositoryWith({ [`${site}/${path}`]: text });
    mkdirSync(join(folder, site, 'posts'));
    expect(hook('install', join(folder, site, 'posts')).code).toBe(0);
    expect((await commit()).stderr).toContain(`${LINTED} in ${folder}`);
  });

  it('is read by a strict POSIX shell, and holds no CR', async () => {
    const { folder } = await repositoryWith();
    hook('install', folder);
    expect(await execute('dash', ['-n', hookPath(folder)])).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(hookPath(folder), 'utf8')).not.toContain('\r');
  });

  it('finds the Node that installed it where PATH has none', async () => {
    const { folder, commit } = await repositoryWith();
    hook('install', folder);
    const PATH = join(folder, 'bin');
    await linkTools(PATH);
    expect((await commit({ PATH })).stderr).toContain(LINTED);
  });

  it('fails loudly where there is no Node at all', async () => {
    const { folder, commit } = await repositoryWith();
    hook('install', folder);
    const text = readFileSync(hookPath(folder), 'utf8');
    writeFileSync(
      hookPath(folder),
      text.replace(`node='${process.execPath}'`, "node='/gone/node'"),
    );
    const PATH = join(folder, 'bin');
    await linkTools(PATH);
    const run = await commit({ PATH });
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('--no-verify') });
  });

  it('fails loudly where postlint is gone, and --no-verify commits', async () => {
    const { folder, commit, git } = await repositoryWith();
    hook('install', folder);
    rmSync(join(folder, 'node_modules'), { recursive: true });
    const run = await commit();
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('npm install') });
    expect((await git('commit', '--no-verify', '--message=x')).code).toBe(0);
  });

  it('runs the postlint of a linked work tree, else that of the main one', async () => {
    const { folder, git } = await repositoryWith();
    await git('commit', '--allow-empty', '--message=first');
    const linked = join(folder, '../linked');
    await git('worktree', 'add', '--quiet', linked);
    expect(hook('install', folder).code).toBe(0);
    expect((await gitFolder(linked).commit()).stderr).toContain(`${LINTED} in ${linked}`);
    const own = join(linked, 'node_modules/postlint/dist');
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'cli.js'), 'console.error("its own")');
    expect((await gitFolder(linked).commit()).stderr).toContain('its own');
  });

  it('is installed from a linked work tree for all of them', async () => {
    const { folder, git, commit } = await repositoryWith();
    await git('commit', '--allow-empty', '--message=first');
    const linked = join(folder, '../other');
    await git('worktree', 'add', '--quiet', linked);
    symlinkSync(join(folder, 'node_modules'), join(linked, 'node_modules'));
    expect(hook('install', linked).code).toBe(0);
    expect((await gitFolder(linked).commit()).stderr).toContain(LINTED);
    expect((await commit()).stderr).toContain(LINTED);
  });

  it('runs in a submodule', async () => {
    const inner = await repositoryWith({});
    await inner.git('commit', '--allow-empty', '--message=first');
    const { folder, git } = await repositoryWith({});
    await git('-c', 'protocol.file.allow=always', 'submodule', 'add', inner.folder, 'sub');
    const sub = join(folder, 'sub');
    const [[path, text] = ['', '']] = Object.entries(PACKAGE);
    mkdirSync(join(sub, path, '..'), { recursive: true });
    writeFileSync(join(sub, path), text);
    expect(hook('install', sub).code).toBe(0);
    expect((await gitFolder(sub).commit()).stderr).toContain(`${LINTED} in ${sub}`);
  });

  it('is part of the repository where core.hooksPath is, and names nothing of this machine', async () => {
    const { folder, git, commit } = await repositoryWith();
    await git('config', 'core.hooksPath', '.githooks');
    mkdirSync(join(folder, 'posts'));
    expect(hook('install', join(folder, 'posts')).code).toBe(0);
    const text = readFileSync(join(folder, '.githooks/pre-commit'), 'utf8');
    expect(text).not.toContain(folder);
    expect(text).not.toContain(process.execPath);
    expect((await commit()).stderr).toContain(LINTED);
  });
});

/** What git needs to commit, and no Node. */
async function linkTools(folder: string): Promise<void> {
  mkdirSync(folder);
  for (const tool of ['git', 'sh']) {
    const { stdout } = await execute('sh', ['-c', `command -v ${tool}`]);
    symlinkSync(stdout.trim(), join(folder, tool));
  }
}
