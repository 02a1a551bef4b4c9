import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/index.ts';
import { blocksOf } from './blocks.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = blocksOf(readme);
const cli = join(root, 'dist/cli.js');

function textOf(info: string, index = 0): string {
  return blocks.filter((block) => block.info === info)[index]?.text ?? '';
}

describe('the README', () => {
  it('shows an example draft, and what the command really says to it', () => {
    const path = 'examples/drafts/hiring.md';
    const { stdout } = spawnSync('node', [cli, path], { cwd: root, encoding: 'utf8' });
    expect(textOf('markdown')).toBe(readFileSync(join(root, path), 'utf8'));
    expect(textOf('text')).toBe(stdout);
  });

  it('shows front matter that postlint understands', () => {
    const { posts, diagnostics } = lint(textOf('markdown', 1), { path: 'draft.md' });
    expect(diagnostics).toEqual([]);
    expect(posts.map(({ target, part }) => `${target} ${part}`)).toEqual([
      'x 1',
      'x 2',
      'mastodon 1',
      'mastodon 2',
      'linkedin/group 1',
    ]);
  });

  it.each(blocks.filter(({ info }) => info === 'js').map(({ text }) => [text]))(
    'holds code that runs: %s',
    (code) => {
      const { status, stderr } = spawnSync('node', ['--input-type=module', '-e', code], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(status).toBe(0);
    },
  );

  const commands = [...readme.matchAll(/^\| `(postlint [^`]*)`/gm)].map((match) => match[1] ?? '');

  it.each(commands)('names a command that works: %s', (command) => {
    const folder = mkdtempSync(join(tmpdir(), 'postlint-readme-'));
    cpSync(join(root, 'examples/drafts'), join(folder, 'drafts'), { recursive: true });
    writeFileSync(join(folder, 'draft.md'), 'Which map is yours?\n');
    const line = command.replace('postlint', `node ${JSON.stringify(cli)}`);
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).not.toBe('');
    expect([0, 1]).toContain(status);
  });

  it('shows a configuration that holds', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'postlint-readme-'));
    writeFileSync(join(folder, 'postlint.config.yaml'), textOf('yaml'));
    const line = ['config', 'posts/jobs/a.md', '--config', 'postlint.config.yaml'];
    const { status, stdout } = spawnSync('node', [cli, ...line], { cwd: folder, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/rules\.job-ad-in-group\.severity: "off" +# postlint\.config\.yaml:\d+/);
  });

  it('shows directives that postlint understands', () => {
    const config = { extends: [], rules: { 'link-only': 'error', gushing: 'error' } } as const;
    const where = { path: 'draft.md', platforms: ['x'], config };
    const { ok, diagnostics } = lint(textOf('markdown directives'), where);
    expect(ok).toBe(true);
    expect(diagnostics.map(({ ruleId, suppressed }) => [ruleId, suppressed?.reason])).toEqual([
      ['link-only', 'the picture says it all'],
      ['unused-disable', undefined],
    ]);
  });

  it('names git commands that work', () => {
    const folder = mkdtempSync(join(tmpdir(), 'postlint-readme-'));
    const run = (program: string, ...args: readonly string[]) =>
      spawnSync(program, args, { cwd: folder, encoding: 'utf8' }).status;
    cpSync(join(root, 'examples/drafts/hiring.md'), join(folder, 'hiring.md'));
    const me = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
    expect(run('git', 'init', '--quiet')).toBe(0);
    expect(run('git', ...me, 'commit', '--quiet', '--allow-empty', '--message', 'First')).toBe(0);
    expect(run('git', 'add', '.')).toBe(0);
    const lines = [...readme.matchAll(/^npx postlint (.*)$/gm)].map((match) => match[1] ?? '');
    const inGit = lines.filter((line) => /^(?:hook|--staged|--changed)/.test(line));
    // The draft has an error, which both find.
    expect(inGit.map((line) => [line, run('node', cli, ...line.split(' '))])).toEqual([
      ['hook install', 0],
      ['hook status', 0],
      ['--staged', 1],
      ['--changed-since HEAD', 1],
    ]);
  });

  it('names npm commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = [...readme.matchAll(/npm run ([\w-]+)/g)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(scripts).toHaveProperty([name ?? '']);
  });
});
