import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type HookCall, runHook } from '../../src/cli/hook-command.ts';
import { execute, folderOf, type Run } from '../cli/run-postlint.ts';

/** No configuration of the machine’s, and a person who commits. */
const GIT_ENV = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.org',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.org',
};
Object.assign(process.env, GIT_ENV);

/** Says how it was called, and exits as it is told to. */
const STAND_IN = `
console.error('linted ' + JSON.stringify(process.argv.slice(2)) + ' in ' + process.cwd());
process.exitCode = Number(process.env.LINT_EXIT ?? 0);
`;

export const PACKAGE = { 'node_modules/postlint/dist/cli.js': STAND_IN };

export interface GitFolder {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => Promise<Run>;
  /** Commits a new file; the environment is that of the hook, too. */
  readonly commit: (env?: Readonly<Record<string, string>>) => Promise<Run>;
}

/** A repository with these files, none of them committed, and a stand-in for the installed package. */
export async function repositoryWith(
  files: Readonly<Record<string, string>> = PACKAGE,
  name = 'repository',
): Promise<GitFolder> {
  const named = Object.entries(files).map(([path, text]) => [`${name}/${path}`, text]);
  const folder = join(folderOf(Object.fromEntries(named)), name);
  mkdirSync(folder, { recursive: true });
  await execute('git', ['init', '--quiet', '--initial-branch=main', folder]);
  return gitFolder(folder);
}

export function gitFolder(folder: string): GitFolder {
  const git = (...args: readonly string[]) => execute('git', args, { cwd: folder });
  return {
    folder,
    git,
    commit: async (env = {}) => {
      writeFileSync(join(folder, 'draft.md'), `${Math.random()}`);
      await git('add', 'draft.md');
      return execute('git', ['commit', '--message=draft'], { cwd: folder, env });
    },
  };
}

/** What `postlint hook` does, without its process. */
export function hook(action: HookCall['action'], here: string, more: Partial<HookCall> = {}) {
  const out: string[] = [];
  const error: string[] = [];
  const call = { action, here, force: false, program: '', ...more };
  const code = runHook(call, {
    out: (text) => out.push(text),
    error: { write: (text) => error.push(text) },
  });
  return { code, stdout: out.join(''), stderr: error.join('') };
}

export function hookPath(folder: string): string {
  return join(folder, '.git/hooks/pre-commit');
}

/** Puts a hook where git looks for it. */
export function writeHook(folder: string, text: string | Uint8Array, mode = 0o755): string {
  const path = hookPath(folder);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

/** The bytes and the mode of a file; undefined where there is none. */
export function stateOf(path: string) {
  if (!existsSync(path)) return undefined;
  return { bytes: readFileSync(path, 'latin1'), mode: lstatSync(path).mode };
}
