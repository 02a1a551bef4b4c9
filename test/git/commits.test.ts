import { describe, expect, it } from 'vitest';
import { GOOD, type Run, TOO_LONG } from '../cli/run-postlint.ts';
import { Repository } from './repository.ts';

const other = (text: string) => text.replace('pick', 'take');

/** Lets a commit through where its drafts are good, and shows which it looked at. */
function expectStopped(run: Run, ...paths: readonly string[]) {
  expect(run.code).toBe(1);
  const shown = run.stdout + run.stderr;
  for (const path of paths) expect(shown).toContain(`${path}\n`);
  return shown;
}

describe.concurrent('a hook that runs --staged', () => {
  it('stops a commit, and lets the mended one through', async () => {
    const posts = Repository.create().hook().stage({ 'a.md': TOO_LONG });
    expectStopped(await posts.tryGit('commit', '-m', 'First'), 'a.md');
    expect(await posts.stage({ 'a.md': GOOD }).tryGit('commit', '-m', 'First')).toMatchObject({
      code: 0,
    });
    expect(posts.git('log', '--format=%s').trim()).toBe('First');
  });

  it('commit -a: what is on disk is what will be committed', async () => {
    const posts = Repository.committed({ 'a.md': GOOD }).hook().write({ 'a.md': TOO_LONG });
    expectStopped(await posts.tryGit('commit', '-am', 'All'), 'a.md');
    expect(posts.git('status', '--porcelain')).toBe(' M a.md\n');
    expect(await posts.write({ 'a.md': other(GOOD) }).tryGit('commit', '-am', 'All')).toMatchObject(
      { code: 0 },
    );
  });

  it('commit -- path: other staged files are not in this commit', async () => {
    const posts = Repository.committed({ 'a.md': GOOD, 'b.md': GOOD }).hook();
    posts.stage({ 'a.md': TOO_LONG, 'b.md': TOO_LONG }).write({ 'b.md': other(GOOD) });
    expect(await posts.tryGit('commit', '-m', 'One', '--', 'b.md')).toMatchObject({ code: 0 });
    const shown = expectStopped(await posts.tryGit('commit', '-m', 'Other', '--', 'a.md'), 'a.md');
    expect(shown).not.toContain('b.md');
  });

  it('commit --amend', async () => {
    const posts = Repository.committed({ 'a.md': GOOD }).commit({ 'b.md': GOOD }).hook();
    posts.stage({ 'b.md': TOO_LONG });
    expectStopped(await posts.tryGit('commit', '--amend', '--no-edit'), 'b.md');
    posts.stage({ 'b.md': other(GOOD) });
    expect(await posts.tryGit('commit', '--amend', '--no-edit')).toMatchObject({ code: 0 });
  });

  it('from a subfolder', async () => {
    const posts = Repository.create().hook().stage({ 'posts/a.md': TOO_LONG });
    expectStopped(await posts.at('posts').tryGit('commit', '-m', 'Below'), 'posts/a.md');
  });

  it('in a linked work tree', async () => {
    const posts = Repository.committed({ 'a.md': GOOD }).hook();
    posts.stage({ 'a.md': TOO_LONG });
    posts.git('worktree', 'add', '--quiet', 'linked', '-b', 'other');
    const linked = posts.at('linked').stage({ 'b.md': TOO_LONG });
    const shown = expectStopped(await linked.tryGit('commit', '-m', 'Linked'), 'b.md');
    expect(shown).not.toContain('a.md');
    linked.stage({ 'b.md': GOOD });
    expect(await linked.tryGit('commit', '-m', 'Linked')).toMatchObject({ code: 0 });
  });
});

describe.concurrent('a submodule', () => {
  function parent() {
    const inner = Repository.committed({ 'a.md': GOOD });
    const outer = Repository.committed({ 'b.md': GOOD });
    const allowed = ['-c', 'protocol.file.allow=always'];
    outer.git(...allowed, 'submodule', '--quiet', 'add', inner.folder, 'inner');
    return outer.commit();
  }

  it('is a repository of its own', async () => {
    const inner = parent().at('inner').hook().stage({ 'posts/c.md': TOO_LONG });
    expectStopped(await inner.tryGit('commit', '-m', 'Inner'), 'posts/c.md');
    expect(await inner.at('posts').found('--staged')).toEqual({ 'c.md': 'bad' });
  });

  it('is no draft of the repository around it', async () => {
    const outer = parent();
    outer.at('inner').commit({ 'c.md': TOO_LONG }).stage({ 'd.md': TOO_LONG });
    outer.stage({ 'e.md': GOOD });
    expect(outer.git('diff', '--cached', '--name-only')).toContain('inner');
    expect(await outer.found('--staged')).toEqual({ 'e.md': 'good' });
  });
});

describe.concurrent('a merge', () => {
  /** A conflict in `both.md`; the other branch brings a bad draft, which this one’s author did not write. */
  function merging() {
    const posts = Repository.committed({ 'both.md': GOOD, 'mine.md': GOOD });
    posts.git('switch', '--quiet', '-c', 'theirs');
    posts.commit({ 'both.md': other(GOOD), 'theirs.md': TOO_LONG });
    posts.git('switch', '--quiet', 'main');
    posts.commit({ 'both.md': GOOD.replace('two', 'ten'), 'mine.md': TOO_LONG });
    expect(() => posts.git('merge', '--quiet', 'theirs')).toThrow();
    return posts;
  }

  it('is its author’s only where it differs from both sides', async () => {
    const posts = merging().stage({ 'both.md': TOO_LONG }).hook();
    expect(await posts.found('--staged')).toEqual({ 'both.md': 'bad' });
    posts.stage({ 'both.md': GOOD.replace('two', 'six') });
    expect(await posts.tryGit('commit', '-m', 'Merged')).toMatchObject({ code: 0 });
  });

  it('with conflicts still in it shows nothing of them', async () => {
    expect(await merging().found('--staged')).toEqual({});
  });

  it('of several branches is its author’s only where it differs from all', async () => {
    const posts = Repository.committed({ 'a.md': GOOD });
    for (const name of ['one', 'two']) {
      posts.git('switch', '--quiet', '-c', name, 'main');
      posts.commit({ [`${name}.md`]: TOO_LONG });
    }
    posts.git('switch', '--quiet', 'main');
    posts.commit({ 'a.md': other(GOOD) }).git('merge', '--quiet', '--no-commit', 'one', 'two');
    expect(await posts.found('--staged')).toEqual({});
    posts.stage({ 'b.md': TOO_LONG });
    expect(await posts.found('--staged')).toEqual({ 'b.md': 'bad' });
  });

  it('is none where only a tag has the name of one', async () => {
    const posts = Repository.committed({ 'a.md': GOOD }).commit({ 'b.md': TOO_LONG });
    posts.git('tag', 'MERGE_HEAD');
    posts.git('reset', '--quiet', '--soft', 'HEAD~1');
    expect(await posts.found('--staged')).toEqual({ 'b.md': 'bad' });
  });

  it('squashed is its author’s own', async () => {
    const posts = Repository.committed({ 'a.md': GOOD });
    posts.git('switch', '--quiet', '-c', 'theirs');
    posts.commit({ 'theirs.md': TOO_LONG }).git('switch', '--quiet', 'main');
    posts.git('merge', '--quiet', '--squash', 'theirs');
    expect(await posts.found('--staged')).toEqual({ 'theirs.md': 'bad' });
  });
});

describe.concurrent('other repositories', () => {
  it('a sparse checkout', async () => {
    const posts = Repository.committed({ 'in/a.md': GOOD, 'out/b.md': TOO_LONG, 'out/c.md': GOOD });
    posts.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in');
    posts.stage({ 'in/a.md': other(GOOD) });
    expect(await posts.found('--staged')).toEqual({ 'in/a.md': 'good' });
    const blob = posts.gitWith(TOO_LONG, 'hash-object', '-w', '--stdin').trim();
    posts.git('update-index', '--add', '--cacheinfo', `100644,${blob},out/c.md`);
    expect(await posts.found('--staged')).toEqual({ 'in/a.md': 'good', 'out/c.md': 'bad' });
  });

  it('with SHA-256', async () => {
    const posts = Repository.create({}, '--object-format=sha256').stage({ 'a.md': TOO_LONG });
    expect(await posts.found('--staged')).toEqual({ 'a.md': 'bad' });
    posts.commit().stage({ 'b.md': GOOD });
    expect(await posts.found('--staged')).toEqual({ 'b.md': 'good' });
  });

  it('whose files git turns into CRLF on disk: places are those in the index', async () => {
    const posts = Repository.create();
    posts.git('config', 'core.autocrlf', 'true');
    posts.stage({ 'a.md': TOO_LONG.replaceAll('\n', '\r\n') });
    expect((await posts.postlint('--staged')).stdout).toMatch(/error 4:281 /);
  });

  it('with another index', async () => {
    const posts = Repository.committed({ 'a.md': GOOD }).stage({ 'a.md': TOO_LONG });
    const elsewhere = posts.at('.', { GIT_INDEX_FILE: '.git/other-index' });
    elsewhere.git('read-tree', 'HEAD');
    elsewhere.stage({ 'b.md': other(GOOD) }).git('reset', '--quiet', '--', 'a.md');
    expect(await elsewhere.found('--staged')).toEqual({ 'b.md': 'good' });
    expect(await posts.found('--staged')).toEqual({ 'a.md': 'bad' });
  });

  it('named by GIT_DIR and GIT_WORK_TREE', async () => {
    const { folder } = Repository.create().stage({ 'posts/a.md': TOO_LONG });
    const there = { GIT_DIR: `${folder}/.git`, GIT_WORK_TREE: folder };
    expect(await new Repository(folder).at('.', there).found('--staged')).toEqual({
      'posts/a.md': 'bad',
    });
    expect(await new Repository(folder).at('posts', there).found('--staged')).toEqual({
      'a.md': 'bad',
    });
  });

  it('with thousands of files, and with a file that is there a thousand times', async () => {
    const posts = Repository.create();
    const text = 'Not a draft. '.repeat(2000);
    const [same, bad] = [text, TOO_LONG].map((one) =>
      posts.gitWith(one, 'hash-object', '-w', '--stdin').trim(),
    );
    const names = Array.from({ length: 3000 }, (_, at) => `100644 ${same}\tnotes/${at}.md\n`);
    posts.gitWith(`${names.join('')}100644 ${bad}\tz.md\n`, 'update-index', '--index-info');
    const run = await posts.postlint('--staged');
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout).toMatch(/^z\.md\n/);
    expect(run.stdout).toMatch(/\b3000 skipped/);
  });
});
