import { safeLine } from '../../text/safe-text.ts';

// What is written into a hook: POSIX sh, which dash, busybox, bash, ksh and zsh read alike, so that it
// can stand in a script of each of these. Its variables live in a subshell.

/** What the hook has to remember. */
export interface HookFacts {
  readonly version: string;
  /** The folder that postlint is installed in, from the root of the work tree: `.` or `./site`. */
  readonly folder: string;
  /** The command at installation, for work trees that have none of their own; empty where the hook may be shared. */
  readonly cli: string;
  /** The Node that ran it, for a bare PATH; empty where the hook may be shared. */
  readonly node: string;
}

/** The hook that was there before and that postlint could not write into; without a dot, behind which Node would see an unknown kind of file. */
export const BEFORE = 'pre-commit-before-postlint';

/** A hook of postlint’s own, without the block; the old hook runs, too, and its exit code counts. */
export const OWN_HOOK = `#!/bin/sh
# Written by "postlint hook install"; "postlint hook uninstall" brings back what was here before.
before="\${0%/*}/${BEFORE}"
if [ -x "$before" ]; then "$before" "$@" || exit $?; fi
`;

/** The lines that lint what is staged; a commit fails where they cannot. */
export function hookBlock({ version, folder, cli, node }: HookFacts): string {
  const missing = `there is no ${folder}/node_modules/postlint here, so the staged drafts were not linted.`;
  return `${opening(version)}
# Lints the drafts that are staged. "postlint hook uninstall" takes these lines out again.
(
  cli=${shellWord(`${folder}/node_modules/postlint/dist/cli.js`)}
  [ -f "$cli" ] || cli=${shellWord(cli)}
  node=${shellWord(node)}
  if command -v node >/dev/null 2>&1; then node=node; fi
  if ! [ -f "$cli" ]; then
    ${says(missing)}
    ${says('install what the project needs (npm install), or commit without: git commit --no-verify')}
    exit 1
  fi
  if [ "$node" != node ] && ! [ -x "$node" ]; then
    ${says('node was not found, so the staged drafts were not linted.')}
    ${says('put it on the PATH that git has, or commit without: git commit --no-verify')}
    exit 1
  fi
  exec "$node" "$cli" --staged
) || exit $?
${CLOSING}`;
}

function opening(version: string): string {
  return `# >>> postlint ${version} >>>`;
}

const OPENING = /^# >>> postlint (\S+) >>>$/m;

const CLOSING = '# <<< postlint <<<\n';

function says(text: string): string {
  return `printf '%s\\n' ${shellWord(`postlint: ${safeLine(text)}`)} >&2`;
}

/** A text as one word of a shell, whatever it holds. */
function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** postlint’s lines in a hook, and who wrote them. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly version: string;
}

/** Undefined where there is none, or none that ends. */
export function findBlock(hook: string): Block | undefined {
  const match = OPENING.exec(hook);
  // The last end: a path in the block may hold anything.
  const closing = hook.lastIndexOf(CLOSING);
  if (match === null || closing < match.index) return undefined;
  return { start: match.index, end: closing + CLOSING.length, version: match[1] ?? '' };
}

/** A hook with this block instead of the one it has, or right behind its first line: a later one may end the script. */
export function withBlock(hook: string, block: string): string {
  const { start, end } = findBlock(hook) ?? insertionPoint(hook);
  return hook.slice(0, start) + block + hook.slice(end);
}

export function withoutBlock(hook: string, { start, end }: Block): string {
  return hook.slice(0, start) + hook.slice(end);
}

function insertionPoint(hook: string) {
  const start = hook.startsWith('#!') ? hook.indexOf('\n') + 1 : 0;
  return { start, end: start };
}

const SHELLS: readonly string[] = ['sh', 'bash', 'dash', 'ksh', 'zsh'];

/** True where the block can stand in it: git runs a script without a first line for an interpreter in a shell, too. */
export function isShellScript(hook: string): boolean {
  if (hook.includes('\0')) return false;
  if (!hook.startsWith('#!')) return true;
  const end = hook.indexOf('\n');
  const words = hook
    .slice(2, Math.max(end, 0))
    .trim()
    .split(/[ \t]+/);
  const programs = words.map((word) => word.slice(word.lastIndexOf('/') + 1));
  const program = programs[0] === 'env' ? programs.slice(1).find(isProgram) : programs[0];
  return SHELLS.includes(program ?? '');
}

/** `env -S bash`, and `env LANG=C bash`. */
function isProgram(word: string): boolean {
  return !word.startsWith('-') && !word.includes('=');
}
