import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { CLI, folderOf, GOOD, TOO_LONG } from '../cli/run-postlint.ts';
import { Repository } from './repository.ts';

/** All that could change: each file of the work tree and of `.git`, its bytes, its mode and its times. */
function snapshot({ folder }: Repository): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) =>
    join(entry.parentPath, entry.name),
  );
  return Object.fromEntries(
    paths.map((path) => {
      const { mode, mtimeMs } = lstatSync(path);
      const content = lstatSync(path).isFile() ? readFileSync(path) : '';
      const hash = createHash('sha1').update(content).digest('hex');
      return [relative(folder, path), `${mode} ${mtimeMs} ${hash}`];
    }),
  );
}

/** With something in the stash, in the index and on disk, and files that git would like to look at again. */
function inUse(): Repository {
  const posts = Repository.committed({ 'a.md': GOOD, 'b.md': GOOD, 'c.md': GOOD });
  posts.write({ 'c.md': TOO_LONG }).git('stash');
  posts.stage({ 'a.md': TOO_LONG, 'crane.png': Uint8Array.of(1) });
  posts.write({ 'a.md': GOOD, 'new.md': GOOD });
  for (const name of ['b.md', 'c.md']) utimesSync(join(posts.folder, name), 1, 1);
  return posts;
}

const calls = [['--staged'], ['--changed-since', 'main']];

describe.concurrent('index, work tree, stash and all of .git stay as they were', () => {
  it.each(calls)('%s', async (...call) => {
    const posts = inUse();
    const before = snapshot(posts);
    const stash = posts.git('stash', 'list');
    expect((await posts.postlint(...call)).stdout).toContain('md');
    expect(snapshot(posts)).toEqual(before);
    expect(posts.git('stash', 'list')).toBe(stash);
  });

  it('also when it is killed, at any moment', async () => {
    const posts = inUse();
    const before = snapshot(posts);
    const env = { ...process.env, ...posts.environment };
    const killedAfter = async (time: number) => {
      const options = { cwd: posts.folder, env, detached: true } as const;
      const child = spawn(process.execPath, [CLI, '--staged'], { ...options, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('close', resolve));
      await setTimeout(time);
      // With its children, where it has not come to its end yet.
      if (child.exitCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL');
      await ended;
    };
    await Promise.all([20, 60, 90, 120, 150, 200, 300, 500].map(killedAfter));
    expect(snapshot(posts)).toEqual(before);
  });
});

describe.concurrent('no program is started that a repository names', () => {
  function withPrograms() {
    const posts = Repository.committed({
      'a.md': GOOD,
      '.gitattributes': '*.md diff=x filter=x\n',
    });
    posts.write({ 'a.md': TOO_LONG, 'b.md': GOOD });
    // A file as young as the index would be compared by its content, by the filter that it has.
    for (const name of ['a.md', 'b.md', '.gitattributes'])
      utimesSync(join(posts.folder, name), 1, 1);
    posts.git('add', '.');
    const marks = folderOf({
      program: '#!/bin/sh\necho "$0 $*" >> "$(dirname "$0")/started"\ncat\n',
    });
    const program = join(marks, 'program');
    chmodSync(program, 0o755);
    const keys = ['core.fsmonitor', 'diff.external', 'diff.x.command', 'diff.x.textconv'];
    const more = ['filter.x.clean', 'filter.x.smudge', 'core.pager', 'pager.diff-index'];
    const others = [
      'core.editor',
      'core.askPass',
      'credential.helper',
      'core.alternateRefsCommand',
    ];
    for (const key of [...keys, ...more, ...others]) posts.git('config', key, program);
    utimesSync(join(posts.folder, '.gitattributes'), 2, 2);
    return { posts: posts.at('.', { GIT_EXTERNAL_DIFF: program, GIT_PAGER: program }), marks };
  }

  it.each(calls)('%s', async (...call) => {
    const { posts, marks } = withPrograms();
    expect(await posts.postlint(...call)).toMatchObject({ code: 1, stderr: '' });
    expect(existsSync(join(marks, 'started'))).toBe(false);
    // That these are programs git would start:
    posts.git('diff');
    expect(existsSync(join(marks, 'started'))).toBe(true);
  });

  it.each(['clean', 'process'])(
    'a filter (%s) for a file that is as young as the index',
    async (kind) => {
      const posts = Repository.committed({ 'a.md': GOOD, '.gitattributes': '*.md filter=x\n' });
      utimesSync(join(posts.folder, 'a.md'), 4_000_000_000, 4_000_000_000);
      posts.git('add', '.');
      const marks = folderOf({ program: '#!/bin/sh\n: > "$(dirname "$0")/started"\n' });
      chmodSync(join(marks, 'program'), 0o755);
      posts.git('config', `filter.x.${kind}`, join(marks, 'program'));
      posts.git('config', 'filter.x.required', 'true');
      posts.write({ 'b.md': TOO_LONG });
      expect(await posts.found('--changed-since', 'main')).toMatchObject({ 'b.md': 'bad' });
      expect(existsSync(join(marks, 'started'))).toBe(false);
      // That git would start it:
      await posts.tryGit('diff-index', 'HEAD');
      expect(existsSync(join(marks, 'started'))).toBe(true);
    },
  );

  it('a git among the commands of its packages', async () => {
    const posts = Repository.committed({
      'node_modules/.bin/git': '#!/bin/sh\n: > started\n',
      git: '#!/bin/sh\n: > started\n',
    });
    chmodSync(join(posts.folder, 'node_modules/.bin/git'), 0o755);
    chmodSync(join(posts.folder, 'git'), 0o755);
    const PATH = `${posts.folder}/node_modules/.bin:.::${process.env.PATH}`;
    posts.stage({ 'a.md': TOO_LONG });
    expect(await posts.at('.', { PATH }).found('--staged')).toMatchObject({ 'a.md': 'bad' });
    expect(existsSync(join(posts.folder, 'started'))).toBe(false);
  });
});
