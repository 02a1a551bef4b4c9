import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, vi } from 'vitest';
import type { Report } from '../../src/core/diagnostic.ts';
import type { Summary } from '../../src/reporters/reporter.ts';

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
if (!existsSync(CLI)) throw new Error('These tests run the built command: npm run build');

// Processes on a busy machine: what is tested is what they do, never how fast.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Standard input; it is empty where nothing is said. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command as a user would. */
export function postlint(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return execute(process.execPath, [CLI, ...args], options);
}

/** Runs any program to its end, with colours neither forced nor forbidden. */
export function execute(
  program: string,
  args: readonly string[],
  { cwd, input = '', env = {} }: RunOptions = {},
): Promise<Run> {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env;
  const child = spawn(program, args, { cwd, env: { ...inherited, ...env } });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => err.push(chunk));
  // A command that has seen enough of its input closes it.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: textOf(out), stderr: textOf(err) }));
  });
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * What the command does without its process: for tables too long to start one for each row. With a working directory
 * one at a time, since a process has one.
 */
export async function inProcess(
  args: readonly string[],
  { cwd }: Pick<RunOptions, 'cwd'> = {},
): Promise<Run> {
  const before = process.cwd();
  if (cwd !== undefined) process.chdir(cwd);
  try {
    return await runHere(args);
  } finally {
    process.chdir(before);
  }
}

async function runHere(args: readonly string[]): Promise<Run> {
  // Loaded here only: most files start processes and nothing else.
  const { run } = await import('../../src/cli/run.ts');
  const stdout: string[] = [];
  const stderr: string[] = [];
  const code = await run(args, {
    out: (text) => stdout.push(text),
    error: { write: (text) => stderr.push(text) },
    color: false,
    columns: 100,
    now: () => 0,
  });
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}

const temporary = mkdtempSync(join(tmpdir(), 'postlint-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** A temporary folder with these files, gone when the test file is done. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(temporary, 'folder-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export interface Output {
  readonly version: number;
  readonly results: readonly Report[];
  readonly summary: Summary;
}

export function outputOf({ stdout }: Pick<Run, 'stdout'>): Output {
  return JSON.parse(stdout) as Output;
}

/** The paths of a run with `--format json`, in its order. */
export function pathsOf(run: Pick<Run, 'stdout'>): (string | undefined)[] {
  return outputOf(run).results.map(({ path }) => path);
}

/** A draft that names a target and has no fault. */
export const GOOD = '---\nplatforms: [x]\n---\nWhich of the two would you pick, and why?\n';

/** A draft that X refuses. */
export const TOO_LONG = `---\nplatforms: [x]\n---\n${'Which would you pick? '.repeat(20)}\n`;

/** A draft with a warning and nothing worse. */
export const WARNING = '---\nplatforms: [x]\n---\nhttps://example.com/a\n';
