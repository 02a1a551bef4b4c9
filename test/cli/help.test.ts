import { describe, expect, it } from 'vitest';
import { commandOf, subcommandNames } from '../../src/cli/commands.ts';
import { lintOptions, options } from '../../src/cli/options.ts';
import { folderOf, GOOD, inProcess, postlint } from './run-postlint.ts';

describe('help', () => {
  it('names every command, and every option of linting', async () => {
    const { code, stdout } = await inProcess(['--help']);
    expect(code).toBe(0);
    for (const name of Object.keys(lintOptions)) expect(stdout).toContain(`--${name}`);
    for (const name of subcommandNames) expect(stdout).toContain(`postlint ${name} `);
    expect(await inProcess(['help'])).toMatchObject({ code: 0, stdout });
  });

  it.each(subcommandNames)(
    'of %s: its options, its examples, and nothing of others',
    async (name) => {
      const { code, stdout } = await inProcess([name, '--help']);
      expect(code).toBe(0);
      expect(await inProcess(['help', name])).toMatchObject({ code: 0, stdout });
      const { options: own, examples } = commandOf(name);
      expect(Array.from(stdout.matchAll(/ --([\w-]+)(?= |$)/gm), ([, option]) => option)).toEqual(
        expect.arrayContaining([...own, 'help', 'version']),
      );
      for (const example of Object.keys(examples)) expect(stdout).toContain(example);
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    },
  );

  it('gives every example a call that its command takes', async () => {
    for (const name of subcommandNames) {
      for (const example of Object.keys(commandOf(name).examples)) {
        const [, call = ''] = /postlint ([^>)]*)/.exec(example) ?? [];
        const { code, stderr } = await inProcess([...call.trim().split(' '), '--help']);
        expect({ example, code, stderr }).toEqual({ example, code: 0, stderr: '' });
      }
    }
  });

  it('says which command is meant where there is none', async () => {
    const { code, stderr } = await inProcess(['help', 'explian']);
    expect(code).toBe(2);
    expect(stderr).toContain('explain');
  });
});

describe('a command and its options', () => {
  it.each(Object.keys(options))('refuses --%s where it would do nothing', async (option) => {
    const taken = (name: (typeof subcommandNames)[number]) =>
      [...commandOf(name).options, 'help', 'version'].some((one) => one === option);
    const value = options[option as keyof typeof options].type === 'string' ? ['x'] : [];
    for (const name of subcommandNames.filter((one) => !taken(one))) {
      const { code, stderr } = await inProcess([name, `--${option}`, ...value]);
      expect({ name, code }).toEqual({ name, code: 2 });
      expect(stderr).toContain(`--${option}`);
    }
  });

  it('says what an option of another command goes with', async () => {
    const { code, stderr } = await inProcess(['draft.md', '--stale']);
    expect(code).toBe(2);
    expect(stderr).toContain('postlint platforms');
  });
});

describe.concurrent('words that look like commands', () => {
  it.each([
    ['explian', 'postlint explain'],
    ['Rules', 'postlint rules'],
    ['confg', 'postlint config'],
  ])('%s', async (word, meant) => {
    const { code, stderr } = await postlint([word, 'x'], { cwd: folderOf({}) });
    expect(code).toBe(2);
    expect(stderr.split('\n')[0]).toContain(meant);
  });

  it('are files where there is one, and behind --', async () => {
    const cwd = folderOf({ explian: GOOD, 'rules/a.md': GOOD });
    expect((await postlint(['explian'], { cwd })).stderr).toBe('');
    const { code, stdout } = await postlint(['-v', '--', 'rules'], { cwd });
    expect(code).toBe(0);
    expect(stdout).not.toContain('over-length');
  });

  it('are not what a path looks like', async () => {
    const { stderr } = await postlint(['rules.md'], { cwd: folderOf({}) });
    expect(stderr).not.toContain('command');
  });
});
