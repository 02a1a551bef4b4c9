import { chmodSync, existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { execute, folderOf } from '../cli/run-postlint.ts';
import './hook-repository.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Step {
  readonly run: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly uses?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const text = readFileSync(join(ROOT, 'action.yml'), 'utf8');
const action = load(text) as Action;
const [step] = action.runs.steps as readonly [Step];

/** Writes down where it is and what it is given, and installs what tells the same. */
const NPM = `#!/bin/bash
printf '%s\\n' "$PWD" "$@" > "$RECORD.npm"
mkdir -p node_modules/postlint/dist
echo 'const { writeFileSync } = require("node:fs");
writeFileSync(process.env.RECORD + ".postlint", JSON.stringify([process.cwd(), ...process.argv.slice(2)]));
process.exitCode = Number(process.env.LINT_EXIT ?? 0);' > node_modules/postlint/dist/cli.js
`;

/** What a stranger's repository may bring: nothing of it must run. */
const CHECKOUT = {
  'checkout/.npmrc': 'node-options=--require=./evil.js\n',
  'checkout/evil.js': 'require("node:fs").writeFileSync(process.env.RECORD + ".evil", "")',
  'checkout/node_modules/postlint/dist/cli.js': 'require("../../../evil.js")',
  'checkout/node_modules/.bin/npm': '#!/bin/sh\ntouch "$RECORD.evil"\n',
  'checkout/posts/a b/draft.md': 'Text\n',
};

async function runAction(inputs: Readonly<Record<string, string>> = {}) {
  const folder = realpathSync(folderOf({ ...CHECKOUT, 'bin/npm': NPM, 'temp/x': '' }));
  chmodSync(join(folder, 'bin/npm'), 0o755);
  const checkout = join(folder, 'checkout');
  await execute('git', ['init', '--quiet', checkout]);
  const record = join(folder, 'record');
  const run = await execute('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
    cwd: checkout,
    env: {
      PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
      RUNNER_TEMP: join(folder, 'temp'),
      RECORD: record,
      POSTLINT_VERSION: '',
      POSTLINT_ARGS: '',
      POSTLINT_BASE: 'base',
      POSTLINT_WHERE: '.',
      POSTLINT_ACTION: ROOT,
      ...inputs,
    },
  });
  const read = (end: string) =>
    existsSync(`${record}.${end}`) ? readFileSync(`${record}.${end}`, 'utf8') : undefined;
  const [place, ...args] = JSON.parse(read('postlint') ?? '[]') as string[];
  return {
    ...run,
    folder,
    checkout,
    place,
    args,
    npm: read('npm')?.split('\n'),
    evil: read('evil'),
  };
}

it('lets no value into the text of its script', () => {
  expect(action.runs).toMatchObject({ using: 'composite', steps: [{ shell: 'bash' }] });
  for (const { run, uses } of action.runs.steps) {
    expect(run).not.toContain('${{');
    expect(uses).toBeUndefined();
  }
  for (const input of Object.keys(action.inputs))
    expect(Object.values(step.env)).toContain(`\${{ inputs.${input} }}`);
});

it('asks for no secret and no token', () => {
  expect(text).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/);
});

describe.concurrent('its script', () => {
  it('lints what the pull request changes, with the version of the action', async () => {
    const { code, place, checkout, args, npm } = await runAction();
    expect(code).toBe(0);
    expect(place).toBe(checkout);
    expect(args).toEqual(['--changed-since=base', '--format', 'github', '--safe', '--']);
    expect(npm).toContain(`postlint@${packageJson.version}`);
  });

  it('installs outside of the checkout, and runs nothing of it', async () => {
    const { folder, npm, evil, stderr } = await runAction();
    expect(npm?.[0]).toMatch(`${join(folder, 'temp')}/`);
    expect(npm).toContain('--ignore-scripts');
    expect({ evil, stderr }).toEqual({ evil: undefined, stderr: '' });
  });

  it('takes values for values', async () => {
    const evil = '$(touch "$RECORD.evil")`touch "$RECORD.evil"`;touch "$RECORD.evil"';
    const run = await runAction({
      POSTLINT_BASE: evil,
      POSTLINT_ARGS: '--quiet  --platform=x,* $(true)',
      POSTLINT_VERSION: `1.2.3;${evil}`,
    });
    expect(run.evil).toBeUndefined();
    expect(run.args.slice(0, 1)).toEqual([`--changed-since=${evil}`]);
    expect(run.args.slice(4)).toEqual(['--quiet', '--platform=x,*', '$(true)', '--']);
    expect(run.npm).toContain(`postlint@1.2.3;${evil}`);
  });

  it('lints one folder, and names files from the root of the repository', async () => {
    const { place, checkout, args } = await runAction({ POSTLINT_WHERE: 'posts/a b' });
    expect(place).toBe(checkout);
    expect(args.at(-1)).toBe('posts/a b/');
  });

  it.each(['1', '2'])('exits with %s as postlint does', async (code) => {
    expect((await runAction({ LINT_EXIT: code })).code).toBe(Number(code));
  });

  it('says what is missing where there is no pull request', async () => {
    const { code, stdout, npm } = await runAction({ POSTLINT_BASE: '' });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^::error /);
    expect(npm).toBeUndefined();
  });
});
