import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasTerminals, inTerminal } from './in-terminal.ts';
import { execute, folderOf, GOOD, inProcess, type Run } from './run-postlint.ts';

const has = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0;
const shells = { bash: has('bash'), zsh: has('zsh') && hasTerminals, fish: has('fish') };
for (const [shell, isThere] of Object.entries(shells)) {
  // biome-ignore lint/suspicious/noConsole: a test that is left out says so
  if (!isThere) console.warn(`Completion in ${shell} is left out: install ${shell} and python3.`);
}

/** The words before the cursor, and what may stand for the last one. */
const cases: readonly (readonly [words: string, offered: readonly string[]])[] = [
  ['postlint explai', ['explain']],
  ['postlint explain over-l', ['over-length']],
  ['postlint explain unreadable-f', ['unreadable-front-matter']],
  ['postlint rules over-l', ['over-length']],
  ['postlint hook ', ['install', 'status', 'uninstall']],
  ['postlint help plat', ['platforms']],
  ['postlint completion z', ['zsh']],
  ['postlint platforms linkedin/g', ['linkedin/group']],
  ['postlint --format sar', ['sarif']],
  ['postlint explain --format ', ['json', 'markdown', 'pretty']],
  ['postlint explain -f m', ['markdown']],
  ['postlint --preset str', ['strict']],
  ['postlint --platform x,mast', ['x,mastodon']],
  ['postlint --exit-z', ['--exit-zero']],
  ['postlint hook --f', ['--force']],
  ['postlint platforms --st', ['--stale']],
  ['postlint dr', ['draft.md']],
  // The value of an option is no command.
  ['postlint -c hook --exit-z', ['--exit-zero']],
  // Behind a path there are no commands.
  ['postlint draft.md explai', []],
];

const script = async (shell: string) => (await inProcess(['completion', shell])).stdout;
const folder = () => folderOf({ 'draft.md': GOOD, 'notes.txt': GOOD });

/** What a shell printed for each case, between lines that mark its end. */
const END = 'END OF CASE';
function offeredBy({ stdout, stderr }: Run): string[][] {
  expect(stderr).toBe('');
  const answers = stdout.split(`${END}\n`).slice(0, -1);
  return answers.map((text) => text.split('\n').filter(Boolean).sort());
}

const expected = Object.fromEntries(cases);

describe.skipIf(!shells.bash)('bash', () => {
  const complete = async (...lines: readonly (readonly string[])[]) => {
    const calls = lines.map(
      (words) => `complete_words ${words.map((word) => `'${word}'`).join(' ')}`,
    );
    const driver = `complete_words() {
      COMP_WORDS=("$@") COMP_CWORD=$(( $# - 1 )); _postlint
      printf '%s\\n' "\${COMPREPLY[@]}" '${END}'
    }`;
    const program = [await script('bash'), driver, ...calls].join('\n');
    return offeredBy(await execute('bash', ['-c', program], { cwd: folder() }));
  };

  it('completes every line', async () => {
    const answers = await complete(...cases.map(([line]) => line.split(' ')));
    expect(Object.fromEntries(cases.map(([line], at) => [line, answers[at]]))).toEqual(expected);
  });

  it('takes --format=sar, which arrives in pieces', async () => {
    expect(
      await complete(
        ['postlint', '--format', '=', 'sar'],
        ['postlint', '--format', '=', 'json', 'explai'],
      ),
    ).toEqual([['sarif'], ['explain']]);
  });
});

describe.skipIf(!shells.fish)('fish', () => {
  it('completes every line', async () => {
    const calls = cases.map(([line]) => `complete -C '${line}'; echo '${END}'`);
    const program = [await script('fish'), ...calls].join('\n');
    const run = await execute('fish', ['--no-config', '-c', program], { cwd: folder() });
    const answers = offeredBy(run).map((words) => words.map((word) => word.split('\t')[0]));
    expect(Object.fromEntries(cases.map(([line], at) => [line, answers[at]]))).toEqual(expected);
  });
});

describe.skipIf(!shells.zsh)('zsh', () => {
  /** The line as it stands after the tab key. */
  const completed = async (lines: readonly string[]) => {
    const cwd = folderOf({ 'draft.md': GOOD, '.zshrc': RC, postlint: await script('zsh') });
    const typed = lines.map((line) => ['READY> ', `${line}\t\u0018p`] as const);
    const { shown } = await inTerminal(['zsh', '-i'], [...typed, ['READY> ', 'exit\n']], {
      cwd,
      env: { ZDOTDIR: cwd, HOME: cwd, TERM: 'dumb', XDG_CACHE_HOME: join(cwd, 'cache') },
    });
    return Array.from(shown.matchAll(/LINE<(.*?)>/g), ([, line]) => line?.trimEnd());
  };

  // Prints the line, and empties it.
  const RC = `PS1='READY> '
autoload -Uz compinit && compinit -u -D
source $ZDOTDIR/postlint
shown() { print; print -r -- "LINE<$BUFFER>"; BUFFER=; zle send-break }
zle -N shown
bindkey '^Xp' shown
`;

  it('completes what only one word can be', async () => {
    const single = cases.filter(([, offered]) => offered.length === 1);
    const lines = await completed(single.map(([line]) => line));
    expect(lines).toEqual(
      single.map(([line, [word]]) => `${line.slice(0, line.lastIndexOf(' '))} ${word}`),
    );
  });
});

it.each([[[]], [['powershell']], [['bash', 'zsh']]])('is no shell: %j', async (words) => {
  const { code, stdout, stderr } = await inProcess(['completion', ...words]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('bash');
});
