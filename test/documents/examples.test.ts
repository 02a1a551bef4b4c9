import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

function run(args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('node', args, { cwd: root, encoding: 'utf8' });
}

/** What each folder of examples is run as, and what has to be in its output. */
const examples: Readonly<Record<string, { args: readonly string[]; shows: readonly string[] }>> = {
  crosspost: {
    args: ['examples/crosspost/post.mjs'],
    shows: ['mastodon: ', 'of 500', 'of 300', 'nothing was published'],
  },
  drafts: {
    args: ['dist/cli.js', '--exit-zero', 'examples/drafts'],
    shows: ['over-length', 'job-ad-in-group', 'link-only', '#OpenSource', '1 skipped'],
  },
  library: {
    args: ['examples/library/lint.mjs'],
    shows: ['of 280', 'job-ad-in-group', 'stays here'],
  },
  preview: {
    args: ['dist/cli.js', 'preview', '-o', '-', 'examples/drafts/launch.md'],
    shows: ['<!doctype html>', 'X takes no more', 'maps.example.org'],
  },
  'own-rule': { args: ['examples/own-rule/shouting.mjs'], shows: ['4:24'] },
};

it('runs every folder of examples', () => {
  expect(Object.keys(examples).sort()).toEqual(readdirSync(join(root, 'examples')).sort());
});

it.each(Object.entries(examples))('%s', (_folder, { args, shows }) => {
  const { status, stdout, stderr } = run(args);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  for (const words of shows) expect(stdout).toContain(words);
});
