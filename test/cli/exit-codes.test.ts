import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-code.ts';
import { run } from '../../src/cli/run.ts';
import { createLinter, defineRule, rules } from '../../src/index.ts';
import { summaryOf } from '../../src/reporters/reporter.ts';
import { folderOf, GOOD, postlint, TOO_LONG, WARNING } from './run-postlint.ts';

const files = {
  'good.md': GOOD,
  'long.md': TOO_LONG,
  'warning.md': WARNING,
  'draft.md': TOO_LONG.replace('---\n', '---\nstatus: draft\n'),
  'published.md': TOO_LONG.replace('---\n', '---\nstatus: published\n'),
  'assumed.md': `${'Which would you pick? '.repeat(200)}\n`,
  'blog.md': `# A blog post\n\n${'It has **many** [words](https://example.com).\n\n'.repeat(300)}`,
  'broken.md': '---\nplatforms: [x\n---\nHello\n',
  'unknown.md': '---\nplatforms: [linkdin]\n---\nHello\n',
  'binary.md': Uint8Array.of(0, 1, 2),
};

const table: readonly (readonly [number, string])[] = [
  [0, 'good.md'],
  [1, 'long.md'],
  [1, 'good.md long.md'],
  [0, 'warning.md'],
  [0, 'draft.md'],
  [0, 'published.md'],
  [0, 'assumed.md'],
  [0, 'blog.md'],
  [1, 'broken.md'],
  [1, 'unknown.md'],
  [1, 'binary.md'],
  [1, 'assumed.md --platform x'],
  [1, 'unknown.md --platform x'],
  [2, 'missing.md'],
  [2, 'good.md missing.md'],
  [2, 'long.md missing.md'],
  [2, 'long.md *.tweet'],
  [0, 'long.md --exit-zero'],
  [0, 'binary.md broken.md warning.md --exit-zero --max-warnings 0'],
  [2, 'missing.md --exit-zero'],
  [2, 'long.md --max-warnings x --exit-zero'],
  [1, 'warning.md --max-warnings 0'],
  [0, 'warning.md --max-warnings 1'],
  [1, 'warning.md draft.md --max-warnings 1'],
  [0, 'warning.md draft.md --max-warnings 2'],
  [1, 'draft.md --max-warnings 0'],
  [1, 'assumed.md --max-warnings 0'],
  [0, 'published.md --max-warnings 0'],
  [1, 'long.md --quiet'],
  [1, 'warning.md --quiet --max-warnings 0'],
  [0, '.git'],
];

describe('exit codes', () => {
  it.concurrent.each(table)('%i: %s', async (code, args) => {
    const cwd = folderOf({ ...files, '.git/x': '' });
    const run = await postlint(args.split(' '), { cwd });
    expect(run.code, run.stderr).toBe(code);
    expect(run.stderr === '').toBe(code !== 2);
  });
});

const crashing = {
  id: 'crashing',
  description: 'Posts that a rule cannot bear',
  severity: 'info',
  presets: ['recommended'],
  messages: {},
  options: {},
} as const;

const fail = (): never => {
  throw new TypeError('no luck');
};

const crashes = {
  'a post rule': defineRule({ ...crashing, scope: 'post', check: fail }),
  'a run rule that collects': defineRule({
    ...crashing,
    scope: 'run',
    collect: fail,
    check: () => [],
  }),
};

describe('a rule that throws', () => {
  it.each(Object.entries(crashes))('%s: 3, and the other rules are heard', (_, rule) => {
    const linter = createLinter({}, { rules: [...rules, rule] });
    const report = linter.lint(TOO_LONG, { path: 'long.md' });
    const results = [{ report, source: TOO_LONG }];
    const ids = report.diagnostics.map(({ ruleId }) => ruleId);
    expect(ids).toEqual(expect.arrayContaining(['crashing', 'over-length']));
    for (const exitZero of [false, true]) {
      const code = exitCodeOf(results, summaryOf(results), { maxWarnings: undefined, exitZero });
      expect(code).toBe(3);
    }
  });

  it('while a draft is being written, 3 as well', () => {
    const linter = createLinter({}, { rules: [crashes['a post rule']] });
    const report = linter.lint(files['draft.md'], { path: 'draft.md' });
    const results = [{ report, source: '' }];
    const limits = { maxWarnings: undefined, exitZero: true };
    expect(exitCodeOf(results, summaryOf(results), limits)).toBe(3);
  });
});

describe('a fault of its own', () => {
  it('is 3 and said on the error stream', async () => {
    const said: string[] = [];
    const code = await run(['--version'], {
      out: () => fail(),
      error: { write: (text) => said.push(text) },
      color: false,
      columns: 80,
      now: () => 0,
    });
    expect(code).toBe(3);
    expect(said.join('')).toContain('no luck');
  });
});
