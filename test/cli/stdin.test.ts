import { describe, expect, it } from 'vitest';
import {
  CLI,
  execute,
  folderOf,
  GOOD,
  outputOf,
  pathsOf,
  postlint,
  TOO_LONG,
} from './run-postlint.ts';

const json = (args: readonly string[], input: string | Uint8Array, cwd?: string) =>
  postlint(['--format', 'json', ...args], { input, ...(cwd === undefined ? {} : { cwd }) });

describe.concurrent('standard input', () => {
  it('is a draft without a path', async () => {
    const run = await json(['-'], TOO_LONG);
    expect(run).toMatchObject({ code: 1, stderr: '' });
    const [report] = outputOf(run).results;
    expect(report).not.toHaveProperty('path');
    expect(report).toMatchObject({ format: 'markdown', diagnostics: [{ ruleId: 'over-length' }] });
  });

  it('takes its format and its target from --stdin-filename, which need not exist', async () => {
    const tweet = await json(
      ['--stdin-filename', 'nowhere/a.tweet', '-'],
      'Which one *would* you?',
    );
    expect(outputOf(tweet).results).toMatchObject([
      { path: 'nowhere/a.tweet', format: 'tweet', posts: [{ target: 'x' }] },
    ]);
    const named = await json(['-', '--stdin-filename=launch-mastodon.md'], 'Which one?');
    expect(outputOf(named).results[0]?.posts).toMatchObject([{ target: 'mastodon' }]);
  });

  it('is linted though its name would be skipped in a folder', async () => {
    const run = await json(['-', '--stdin-filename', 'README.md'], '# Read me\n');
    expect(outputOf(run).summary).toMatchObject({ linted: 1, skipped: {} });
  });

  it('goes with files, once', async () => {
    const cwd = folderOf({ 'a.md': GOOD });
    const run = await json(['a.md', '-', '-'], GOOD, cwd);
    expect(pathsOf(run)).toHaveLength(2);
    expect(pathsOf(run)).toContain('a.md');
  });
});

describe.concurrent('standard input that is no draft', () => {
  it.each([
    ['nothing', ''],
    ['white space', '\n\n'],
  ])('of %s is a warning', async (_, input) => {
    const run = await json(['-'], input);
    expect(run.code).toBe(0);
    expect(outputOf(run).summary.warnings).toBe(1);
  });

  it('that is no text is an error', async () => {
    const run = await json(['-'], Uint8Array.of(0x61, 0xff));
    expect(run.code).toBe(1);
    expect(outputOf(run).results[0]?.diagnostics[0]).toMatchObject({ data: { byte: 2 } });
  });

  it('that is huge is an error, and its rest is not read', async () => {
    const run = await json(['-'], Buffer.alloc(20_000_000, 'a'));
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(outputOf(run).results[0]?.diagnostics).toMatchObject([{ ruleId: 'too-large' }]);
  });
});

describe.concurrent('standard input as a stream', () => {
  it('that comes slowly, in pieces within a character, is whole', async () => {
    const script = `(printf 'Which \\303'; sleep 0.3; printf '\\251?') | "$0" "$1" -f json -`;
    const run = await execute('sh', ['-c', script, process.execPath, CLI]);
    expect(outputOf(run).results[0]?.posts[0]?.text).toBe('Which é?');
  });

  it('that is a folder, or closed, is no fault of its own', async () => {
    const folder = await execute('sh', ['-c', '"$0" "$1" - </', process.execPath, CLI]);
    expect(folder).toMatchObject({ code: 2, stdout: '' });
    expect(folder.stderr).toMatch(/^postlint: [^\n]+\n$/);
    const closed = await execute('sh', ['-c', '"$0" "$1" - <&-', process.execPath, CLI]);
    expect(closed.code).toBeLessThan(3);
  });

  it('is left alone where nobody asks for it', async () => {
    const cwd = folderOf({ 'a.md': GOOD });
    expect(pathsOf(await json(['a.md'], TOO_LONG, cwd))).toEqual(['a.md']);
  });
});
