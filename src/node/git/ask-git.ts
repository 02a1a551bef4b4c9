import { spawnSync } from 'node:child_process';
import { delimiter, isAbsolute } from 'node:path';
import { errorCode } from '../error-code.ts';

/** What git could not do, in one line. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

export interface Answer {
  readonly status: number | null;
  readonly stdout: Buffer;
  /** The first line of what git complained about. */
  readonly complaint: string;
}

interface Question {
  readonly input?: string;
  /** When git has said so much, it is stopped: what it said is cut off somewhere behind. */
  readonly most?: number;
  /** More for its environment. */
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Runs a git command that reads and nothing else: it refreshes no index, fetches no object, asks for no
 * password, starts no monitor. Throws a GitError where git cannot be started.
 */
export function askGit(args: readonly string[], { input = '', most, env }: Question = {}): Answer {
  const { error, status, stdout, stderr } = spawnSync('git', [...SETTINGS, ...args], {
    input,
    env: { ...environment(), ...env },
    maxBuffer: most ?? Number.POSITIVE_INFINITY,
    windowsHide: true,
  });
  if (error !== undefined && errorCode(error) !== 'ENOBUFS') throw cannotStart(error);
  return { status, stdout, complaint: complaintIn(stderr.toString()) };
}

/** What git answers; throws a GitError with git's own words where it fails. */
export function git(args: readonly string[], question?: Question): Buffer {
  const { status, stdout, complaint } = askGit(args, question);
  if (status !== 0) throw new GitError(`git ${args[0]} fails: ${complaint}`);
  return stdout;
}

// Empty, not `false`: before 2.36 git took that for the name of a program.
const SETTINGS = ['--no-pager', '-c', 'core.fsmonitor='];

function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: pathWithoutPackages(),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    // They would change what the pathspecs of pathspecs.ts mean.
    GIT_LITERAL_PATHSPECS: '0',
    GIT_GLOB_PATHSPECS: '0',
    GIT_NOGLOB_PATHSPECS: '0',
    GIT_ICASE_PATHSPECS: '0',
    LC_ALL: 'C',
  };
}

/** npx puts the commands of the project’s packages first, and a folder without a root is one of the project: a stranger’s could hold a git. */
function pathWithoutPackages(): string | undefined {
  const folders = process.env.PATH?.split(delimiter) ?? [];
  const trusted = folders.filter(
    (folder) => isAbsolute(folder) && !/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder),
  );
  return trusted.join(delimiter) || undefined;
}

function cannotStart(error: Error): GitError {
  return errorCode(error) === 'ENOENT'
    ? new GitError(
        'git is not installed, or not on the PATH: without it nothing is known of changes',
      )
    : new GitError(`git cannot be started: ${errorCode(error) ?? error.message}`);
}

function complaintIn(stderr: string): string {
  const lines = stderr.split('\n');
  const line = lines.find((one) => /^(?:fatal|error|usage): /.test(one)) ?? lines[0];
  return line?.replace(/^(?:fatal|error): /, '') || 'it does not say why';
}
