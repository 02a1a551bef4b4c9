import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CLI, folderOf, GOOD, postlint, TOO_LONG } from './run-postlint.ts';

it('lints again when a draft is saved or comes, until it is interrupted', async () => {
  const cwd = folderOf({ '.git/HEAD': '', 'drafts/a.md': GOOD });
  const child = spawn(process.execPath, [CLI, '--watch', '--format', 'ndjson', 'drafts'], { cwd });
  let seen = '';
  child.stdout.on('data', (chunk) => {
    seen += chunk;
  });
  const said = async (count: number) => {
    while (seen.split('\n').length - 1 < count) await once(child.stdout, 'data');
  };
  await once(child.stderr, 'data');
  await said(2);
  writeFileSync(join(cwd, 'drafts/a.md'), TOO_LONG);
  await said(4);
  writeFileSync(join(cwd, 'drafts/b.md'), GOOD);
  await said(7);
  writeFileSync(join(cwd, 'postlint.config.yaml'), 'rules: { over-length: warning }\n');
  await said(10);
  child.kill('SIGINT');
  const [code] = await once(child, 'close');
  const lines = seen
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const summaries = lines.flatMap(({ summary }) => summary ?? []);
  expect(summaries.map(({ files, errors }) => [files, errors])).toEqual([
    [1, 0],
    [1, 1],
    [2, 1],
    [2, 0],
  ]);
  expect(code).toBe(0);
});

it.each([
  [['--watch', '-'], 'follows files'],
  [['--watch', '--staged'], 'follows files'],
  [['--watch', '--fix', 'a.md'], 'leave --fix out'],
  [['--watch', '--config', 'none.yaml', 'a.md'], 'none.yaml'],
])('%j is a wrong call', async (args, said) => {
  const { code, stderr } = await postlint(args, { cwd: folderOf({ 'a.md': GOOD }) });
  expect(code).toBe(2);
  expect(stderr).toContain(said);
});
