import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/core/config.ts';
import { defineRule } from '../../src/core/rule.ts';
import { ConfigError } from '../../src/index.ts';
import { givenConfig } from '../../src/node/config/find-config.ts';
import type { ProjectConfig } from '../../src/node/config/load-config.ts';
import { type Input, lintInputs } from '../../src/node/lint-files.ts';
import { lintWithWorkers } from '../../src/node/workers/lint-with-workers.ts';
import { folderOf, postlint } from '../cli/run-postlint.ts';
import { TWO_THREADS } from './threads.ts';

/** Drafts that say different things, but each tenth what another one says, too. */
function draftsOf(count: number, where: Partial<Input['where']> = {}): Input[] {
  return Array.from({ length: count }, (_, index) => ({
    source: [
      `---\nplatform: ${index % 3 === 0 ? 'mastodon' : 'x'}\nscheduled: 2026-12-01T09:00:00Z\n---\n`,
      index % 5 === 0 ? '<!-- postlint-disable duplicate-post: wanted -->\n' : '',
      index % 10 === 1
        ? 'The garden opens on Monday and everybody may bring a spade and a friend.\n'
        : `Bed ${index} has *${index} pears* and a [list](https://example.org/${index}) `.repeat(
            1 + (index % 9),
          ),
    ].join(''),
    unreadable: undefined,
    where: { path: `drafts/d${index}.md`, now: '2026-11-22', ...where },
  }));
}

describe('several threads', () => {
  it('find what one finds, in its order', async () => {
    const config: Config = {
      extends: ['strict'],
      locale: 'de',
      overrides: [{ files: ['drafts/d1*.md'], rules: { 'duplicate-post': 'error' } }],
    };
    const alone = await lintInputs(draftsOf(45), givenConfig(config));
    const together = await lintWithWorkers(draftsOf(45), givenConfig(config), TWO_THREADS);
    expect(together).toEqual(alone);
    const repeated = together.flatMap(({ report: { diagnostics } }, index) =>
      diagnostics.some(({ ruleId }) => ruleId === 'duplicate-post') ? [index] : [],
    );
    // They stand in different batches: 11 in the first, 41 in the third.
    expect(repeated).toEqual([11, 41]);
  });

  it('keep the projects of a run apart', async () => {
    const configFor = projectsByTurns({}, { rules: { 'duplicate-post': 'off' } });
    const alone = await lintInputs(
      draftsOf(30),
      projectsByTurns({}, { rules: { 'duplicate-post': 'off' } }),
    );
    const together = await lintWithWorkers(draftsOf(30), configFor, TWO_THREADS);
    expect(together).toEqual(alone);
  });

  it('leave drafts of a configuration with plugins to the first one', async () => {
    const configFor = projectsByTurns(
      {},
      { plugins: [{ name: 'own', rules: [noPears] }], rules: { 'no-pears': 'error' } },
    );
    const found = await lintWithWorkers(draftsOf(45), configFor, TWO_THREADS);
    const withPears = found.flatMap(({ report }, index) =>
      report.diagnostics.some(({ ruleId }) => ruleId === 'no-pears') ? [index] : [],
    );
    expect(withPears).toEqual(
      found.flatMap((_, index) => (index % 2 === 1 && index % 10 !== 1 ? [index] : [])),
    );
  });

  it('tell how far they are', async () => {
    const counts: number[] = [];
    await lintWithWorkers(draftsOf(45), givenConfig({}), TWO_THREADS, {
      onLinted: (count) => counts.push(count),
    });
    expect(counts.at(-1)).toBe(45);
    expect(counts).toEqual([...counts].sort((one, other) => one - other));
  });

  it('have nothing to do where there are no drafts', async () => {
    expect(await lintWithWorkers([], givenConfig({}), TWO_THREADS)).toEqual([]);
  });

  it('reject over a wrong target as one does', async () => {
    const drafts = draftsOf(30, { platforms: ['linkdin'] });
    const run = lintWithWorkers(drafts, givenConfig({}), TWO_THREADS);
    await expect(run).rejects.toBeInstanceOf(ConfigError);
    await expect(run).rejects.toThrow('linkedin');
  });
});

describe('a thread that fails', () => {
  const programs: [name: string, program: string, message: string][] = [
    ['by an error', "throw new Error('no more room')", 'no more room'],
    [
      'in the middle',
      "require('node:worker_threads').parentPort.on('message', () => process.exit(7))",
      '7',
    ],
  ];
  it.each(programs)('is a fault of the run: %s', async (_, code, message) => {
    const program = join(folderOf({ 'a.md': '' }), 'broken.cjs');
    writeFileSync(program, code);
    const run = lintWithWorkers(draftsOf(45), givenConfig({}), { most: 2, program });
    await expect(run).rejects.toThrow(message);
  });
});

it('a folder of many drafts is reported in its order', async () => {
  const names = Array.from({ length: 210 }, (_, index) => `d${String(index).padStart(3, '0')}.md`);
  const folder = folderOf(
    Object.fromEntries(names.map((name) => [name, `---\nplatform: mastodon\n---\nBed ${name}\n`])),
  );
  const { code, stdout } = await postlint(['--format', 'json', '.'], { cwd: folder });
  const paths = JSON.parse(stdout).results.map(({ path }: { path: string }) => path);
  expect({ code, paths }).toEqual({ code: 0, paths: names });
});

/** Every second draft belongs to the second of two projects. */
function projectsByTurns(first: Config, second: Config): () => Promise<ProjectConfig> {
  const projects = [first, second].map((config) => ({ config, folder: process.cwd(), layers: [] }));
  let calls = 0;
  return async () => projects[calls++ % 2] as ProjectConfig;
}

const noPears = defineRule({
  id: 'no-pears',
  scope: 'post',
  description: 'Posts about pears',
  severity: 'error',
  presets: [],
  messages: { pears: { text: 'Pears.', help: 'Apples.' } },
  options: {},
  *check({ text }) {
    const start = text.indexOf('pears');
    if (start >= 0) yield { messageId: 'pears', data: {}, span: { start, end: start + 5 } };
  },
});
