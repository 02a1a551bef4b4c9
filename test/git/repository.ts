import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CLI, execute, folderOf, outputOf, type Run } from '../cli/run-postlint.ts';

const NOTHING_OF_THE_PERSON = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
};

// The tests may run in a hook, where git says which repository is meant.
const inherited = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
);

type Content = string | Uint8Array;

/** A repository of its own for one situation. */
export class Repository {
  constructor(
    readonly folder: string,
    readonly environment: Readonly<Record<string, string>> = NOTHING_OF_THE_PERSON,
  ) {}

  static create(files: Readonly<Record<string, Content>> = {}, ...options: string[]): Repository {
    const repository = new Repository(folderOf(files));
    repository.git('-c', 'init.defaultBranch=main', 'init', '--quiet', '--template=', ...options);
    return repository;
  }

  /** With these files in its first commit. */
  static committed(files: Readonly<Record<string, Content>>, ...options: string[]): Repository {
    return Repository.create(files, ...options).commit();
  }

  /** The same repository from another folder, or with more in the environment. */
  at(folder: string, environment: Readonly<Record<string, string>> = {}): Repository {
    return new Repository(join(this.folder, folder), { ...this.environment, ...environment });
  }

  git(...args: string[]): string {
    return this.gitWith('', ...args);
  }

  gitWith(input: string | Uint8Array, ...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      env: { ...inherited, ...this.environment },
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
      encoding: 'utf8',
    });
  }

  /** Runs a git command that may fail, without holding up other tests. */
  tryGit(...args: string[]): Promise<Run> {
    return execute('git', args, { cwd: this.folder, env: this.environment });
  }

  write(files: Readonly<Record<string, Content>>): this {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), content);
    }
    return this;
  }

  remove(...paths: string[]): this {
    for (const path of paths) rmSync(join(this.folder, path), { recursive: true });
    return this;
  }

  stage(files: Readonly<Record<string, Content>> = {}): this {
    this.write(files).git('add', '--all', '.');
    return this;
  }

  commit(files: Readonly<Record<string, Content>> = {}): this {
    this.stage(files).git('commit', '--quiet', '--no-verify', '--allow-empty', '-m', 'Posts');
    return this;
  }

  /** Has postlint run before each commit. */
  hook(): this {
    const path = resolve(this.folder, this.git('rev-parse', '--git-path', 'hooks').trim());
    mkdirSync(path, { recursive: true });
    const script = `#!/bin/sh\nexec "${process.execPath}" "${CLI}" --staged\n`;
    writeFileSync(join(path, 'pre-commit'), script);
    chmodSync(join(path, 'pre-commit'), 0o755);
    return this;
  }

  postlint(...args: string[]): Promise<Run> {
    return execute(process.execPath, [CLI, ...args], {
      cwd: this.folder,
      env: this.environment,
    });
  }

  /** The files that postlint looked at, each with what came of it. */
  async found(...args: string[]): Promise<Readonly<Record<string, 'good' | 'bad' | 'skipped'>>> {
    const run = await this.postlint('--format', 'json', ...args);
    if (run.stderr !== '') throw new Error(run.stderr);
    return Object.fromEntries(
      outputOf(run).results.map(({ path, ok, skipped }) => [
        path,
        skipped === undefined ? (ok ? 'good' : 'bad') : 'skipped',
      ]),
    );
  }
}
