import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Repository } from '../git/repository.ts';
import { CLI, execute, folderOf, GOOD, outputOf, postlint } from './run-postlint.ts';

const HEAD = '---\nplatforms: [x]\n---\n';
const TRACKED = 'See https://example.org/boats?fbclid=abc and say which one you would pick.\n';
const CLEAN = TRACKED.replace('?fbclid=abc', '');

function draftsIn(files: Readonly<Record<string, string>>) {
  const folder = folderOf(files);
  return { folder, text: (name: string) => readFileSync(join(folder, name), 'utf8') };
}

describe.concurrent('--fix', () => {
  it('writes the safe fixes, and reports what is left', async () => {
    const { folder, text } = draftsIn({
      'a.md': HEAD + TRACKED,
      'b.md': `${HEAD}${TRACKED}#c++\n`,
    });
    const run = await postlint(['--fix', '-f', 'json', '.'], { cwd: folder });
    expect([text('a.md'), text('b.md')]).toEqual([HEAD + CLEAN, `${HEAD}${CLEAN}#c++\n`]);
    const found = outputOf(run).results.map(({ diagnostics }) => diagnostics.map((d) => d.ruleId));
    expect(found).toEqual([[], ['broken-hashtag']]);
    expect(run.stderr).toContain('2 fixes written to 2 drafts');
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md']);
  });

  it('sees what a fix does to the other drafts, and what those do to it', async () => {
    const galaxy = (link: string) =>
      `---\nmedia: [mastodon-eu, matrix-eu]\nhashtags: { mastodon-eu: [Pears] }\n---\nWhich of these pears would you pick? ${link}\n`;
    const apart = draftsIn({
      'a.md': galaxy('https://example.org/p'),
      'b.md': galaxy('https://example.org/q?fbclid=abc'),
    });
    const run = await postlint(['--fix', 'a.md', 'b.md'], { cwd: apart.folder });
    expect([run.code, apart.text('b.md').includes('fbclid')]).toEqual([0, false]);

    const words =
      'The garden opens on Monday and everybody may bring a spade and a friend: https://example.org/p';
    const on = (day: number) => `---\nplatform: mastodon\ndate: 2026-12-0${day}\n---\n${words}`;
    const alike = draftsIn({ 'a.md': `${on(1)}\n`, 'b.md': `${on(2)}?fbclid=abc\n` });
    const args = ['--fix', '--max-warnings', '0', 'a.md', 'b.md'];
    const after = await postlint(args, { cwd: alike.folder });
    // Without the parameter the two would be the same, which is worse.
    expect([after.code, alike.text('b.md').includes('fbclid')]).toEqual([0, true]);
  });

  it('keeps the byte-order mark, line ends and front matter', async () => {
    const windows = (text: string) => `\ufeff${text}`.replaceAll('\n', '\r\n');
    const { folder, text } = draftsIn({ 'a.md': windows(HEAD + TRACKED) });
    await postlint(['--fix', 'a.md'], { cwd: folder });
    expect(text('a.md')).toBe(windows(HEAD + CLEAN));
  });

  it('ends with what is left: 0 where nothing is', async () => {
    const { folder } = draftsIn({ 'a.md': HEAD + TRACKED });
    const before = await postlint(['--max-warnings', '0', '--preset', 'strict', 'a.md'], {
      cwd: folder,
    });
    expect(before.stdout).toContain('--fix');
    const after = await postlint(['--fix', 'a.md'], { cwd: folder });
    expect([after.code, after.stdout.includes('nothing to mend')]).toEqual([0, true]);
  });

  it('makes nothing of what the draft switches off, what is ignored, published or no draft', async () => {
    const files = {
      'off.md': `${HEAD}<!-- postlint-disable tracking-parameters -->\n\n${TRACKED}`,
      'published.md': `---\nplatforms: [x]\nstatus: published\n---\n${TRACKED}`,
      'README.md': TRACKED,
      'ignored.md': HEAD + TRACKED,
      'postlint.config.json': '{"ignore": ["ignored.md"]}',
    };
    const { folder, text } = draftsIn(files);
    const run = await postlint(['--fix', '.'], { cwd: folder });
    expect(run.stderr).toBe('');
    for (const [name, content] of Object.entries(files)) expect(text(name)).toBe(content);
  });

  it('leaves a file alone that is no UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(HEAD + TRACKED), Buffer.from([0xe9, 10])]);
    const folder = folderOf({ 'a.md': bytes });
    await postlint(['--fix', 'a.md'], { cwd: folder });
    expect(readFileSync(join(folder, 'a.md'))).toEqual(bytes);
  });

  it('writes what a link leads to', async () => {
    const { folder, text } = draftsIn({ 'drafts/a.md': HEAD + TRACKED });
    symlinkSync('drafts/a.md', join(folder, 'link.md'));
    await postlint(['--fix', 'link.md'], { cwd: folder });
    expect(text('drafts/a.md')).toBe(HEAD + CLEAN);
  });

  it('says which file it could not write, fixes the others and ends with 2', async () => {
    const { folder, text } = draftsIn({ 'a.md': HEAD + TRACKED, 'b.md': HEAD + TRACKED });
    await execute('ln', ['a.md', 'other.md'], { cwd: folder });
    const run = await postlint(['--fix', 'a.md', 'b.md'], { cwd: folder });
    expect([run.code, text('a.md'), text('b.md')]).toEqual([2, HEAD + TRACKED, HEAD + CLEAN]);
    expect(run.stderr).toContain('a.md was not fixed');
  });

  it('does not touch the index', async () => {
    const repository = Repository.committed({ 'a.md': HEAD + GOOD.slice(HEAD.length) });
    repository.stage({ 'a.md': HEAD + TRACKED });
    const before = repository.git('ls-files', '--stage');
    const run = await postlint(['--fix', 'a.md'], {
      cwd: repository.folder,
      env: repository.environment,
    });
    expect(run.stderr).toContain('1 fix');
    expect(repository.git('ls-files', '--stage')).toBe(before);
    expect(repository.git('diff', '--name-only').trim()).toBe('a.md');
  });

  it.each([[['--fix', '-']], [['--fix', '--staged']], [['--fix', '--fix-dry-run', 'a.md']]])(
    'is a wrong call: %j',
    async (args) => {
      const run = await postlint(args, { cwd: folderOf({ 'a.md': HEAD + TRACKED }) });
      expect([run.code, run.stdout]).toEqual([2, '']);
      expect(run.stderr.trim().split('\n')).toHaveLength(1);
    },
  );
});

describe.concurrent('--fix-dry-run', () => {
  it('changes nothing and prints what git can apply', async () => {
    const long = Array.from({ length: 20 }, (_, line) => `Line ${line}\n`).join('');
    const files = {
      'a.md': `${HEAD}${TRACKED}${long}${TRACKED.trim()}`,
      'sub/b c.md': `${HEAD}${TRACKED}`.replaceAll('\n', '\r\n'),
      'good.md': GOOD,
    };
    const { folder, text } = draftsIn(files);
    const platforms = ['-p', 'mastodon,x'];
    const dry = await postlint(['--fix-dry-run', ...platforms, '.'], { cwd: folder });
    expect(Object.keys(files).map(text)).toEqual(Object.values(files));
    const applied = await execute('git', ['apply', '-'], { cwd: folder, input: dry.stdout });
    expect(applied.stderr).toBe('');
    const byGit = Object.keys(files).map(text);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    await postlint(['--fix', ...platforms, '.'], { cwd: folder });
    expect(Object.keys(files).map(text)).toEqual(byGit);
    expect(byGit.join('')).not.toContain('fbclid');
  });

  it('ends as --fix would', async () => {
    const { folder } = draftsIn({
      'a.md': `${HEAD}${TRACKED}${'Which would you pick? '.repeat(20)}`,
    });
    const dry = await postlint(['--fix-dry-run', 'a.md'], { cwd: folder });
    const fixed = await postlint(['--fix', 'a.md'], { cwd: folder });
    expect([dry.code, fixed.code]).toEqual([1, 1]);
  });

  it('takes standard input, too', async () => {
    const run = await postlint(['--fix-dry-run', '-'], { input: HEAD + TRACKED });
    expect(run.stdout).toContain(`\n-${TRACKED}+${CLEAN}`);
  });

  it('is silent where nothing is to be fixed', async () => {
    const run = await postlint(['--fix-dry-run', '-'], { input: GOOD });
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('acts on nobody’s log: what obeys a diff gets a picture of one', async () => {
    const input = `${HEAD}${TRACKED}::error::\u202e\n`;
    const run = await postlint(['--fix-dry-run', '-'], { input, env: { GITHUB_ACTIONS: 'true' } });
    expect(run.stdout).toContain('+See');
    expect(run.stdout).not.toMatch(/^\s*[+-]?\s*::|\u202e/m);
  });
});

describe.concurrent('--suggest', () => {
  it('shows what is to be decided, under the finding', async () => {
    const input = `${HEAD}Which #c++ book would you pick?\n`;
    const [without, run] = await Promise.all(
      [[], ['--suggest']].map((options) => postlint([...options, '-'], { input })),
    );
    expect(without?.stdout).not.toContain('- Which #c++');
    expect(run?.stdout).toMatch(/- Which #c\+\+ book.*\n\s+\+ Which #/);
  });
});

it('a run that is killed while it writes leaves each file whole, and the next one clears up', async () => {
  const names = Array.from({ length: 120 }, (_, number) => `${number}.md`);
  const contentOf = (name: string) => `${HEAD}${name} ${'x'.repeat(200)}\n${TRACKED}`;
  const fixedOf = (name: string) => contentOf(name).replace('?fbclid=abc', '');
  const { folder, text } = draftsIn(
    Object.fromEntries(names.map((name) => [name, contentOf(name)])),
  );
  const countFixed = () => names.filter((name) => text(name) === fixedOf(name)).length;
  for (let round = 0; round < 2; round++) {
    const before = countFixed();
    const child = spawn(process.execPath, [CLI, '--fix', '-q', '.'], { cwd: folder });
    const ended = new Promise((resolve) => child.on('close', resolve));
    const watching = setInterval(() => countFixed() > before && child.kill('SIGKILL'), 1);
    await ended;
    clearInterval(watching);
    for (const name of names) expect([contentOf(name), fixedOf(name)]).toContain(text(name));
  }
  writeFileSync(join(folder, '.postlint-999999999-0123456789ab.tmp'), 'half a dra');
  await postlint(['--fix', '-q', '.'], { cwd: folder });
  expect(countFixed()).toBe(names.length);
  expect(readdirSync(folder).filter((name) => !name.endsWith('.md'))).toEqual([]);
});
