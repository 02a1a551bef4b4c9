import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { questionsOn } from '../../src/cli/init/questions.ts';
import { hasTerminals, inTerminal, type Step } from './in-terminal.ts';
import { CLI, execute, folderOf, GOOD, postlint, TOO_LONG } from './run-postlint.ts';

const env = { LC_ALL: 'C', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const NAME = 'postlint.config.yaml';
const init = (cwd: string, ...args: string[]) => postlint(['init', ...args], { cwd, env });
const read = (cwd: string, name = NAME) => readFileSync(join(cwd, name), 'utf8');
const configIn = async (cwd: string) => {
  const { stdout } = await postlint(['config', '--format', 'json'], { cwd });
  const said = JSON.parse(stdout) as { key: string; value: unknown }[];
  return Object.fromEntries(said.map(({ key, value }) => [key, value]));
};

describe('the question after rules', () => {
  it.each([
    ['strict', ['strict']],
    ['recommended, accessible', ['recommended', 'accessible']],
    // Nobody means to lose all the rest.
    ['accessible, group-etiquette', ['recommended', 'accessible', 'group-etiquette']],
  ])('%s', (answer, presets) => {
    const suggested = { platforms: [], drafts: [], locale: 'en', hook: false } as const;
    const questions = questionsOn({ ...suggested, presets: ['recommended'] }, false);
    const question = questions.find(({ suggested }) => suggested === 'recommended');
    expect(question?.read(answer)).toEqual({ presets });
  });
});

describe.concurrent('postlint init in a script', () => {
  it('writes what the flags say, and postlint reads it', async () => {
    const cwd = folderOf({});
    const flags = ['--platform', 'twitter,linkedin-group', '--preset', 'strict', '--locale', 'de'];
    const drafts = ['--drafts', 'a b/{x,y}/*.md', '--drafts', '*.post'];
    expect(await init(cwd, ...flags, ...drafts)).toMatchObject({ code: 0, stderr: '' });
    expect(await configIn(cwd)).toEqual({
      extends: ['strict'],
      drafts: ['a b/{x,y}/*.md', '*.post'],
      ignore: ['README.md'],
      platforms: ['x', 'linkedin/group'],
      locale: 'de',
    });
    expect(readdirSync(cwd)).toEqual([NAME]);
  });

  it('writes JSON with the place of its schema', async () => {
    const cwd = folderOf({});
    expect(await init(cwd, '--yes', '--format', 'json')).toMatchObject({ code: 0 });
    const config = JSON.parse(read(cwd, 'postlint.config.json'));
    expect(config).toMatchObject({ extends: ['recommended'], drafts: ['drafts/**/*.md'] });
    expect(config.$schema).toContain('schema/config.json');
  });

  it('finds the folder with drafts, so that postlint lints them', async () => {
    const cwd = folderOf({
      'posts/2026/a.md': TOO_LONG,
      'posts/2026/b.md': GOOD,
      'posts/README.md': TOO_LONG,
      'README.md': '#',
    });
    expect((await init(cwd, '-y')).stdout).toContain('npx postlint');
    const { code, stdout } = await postlint(['--format', 'json'], { cwd });
    const { linted, skipped } = JSON.parse(stdout).summary;
    expect({ code, linted, skipped }).toEqual({ code: 1, linted: 2, skipped: { ignored: 1 } });
  });

  it('names the schema for editors in the first line', async () => {
    const cwd = folderOf({});
    await init(cwd, '--yes');
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(cwd)) ?? [];
    expect(schema).toBe('./node_modules/postlint/schema/config.json');
    expect(existsSync(new URL('../../schema/config.json', import.meta.url))).toBe(true);
  });

  it.each([[NAME], ['postlint.config.ts'], ['.postlintrc']])(
    'leaves a %s that is there as it is',
    async (name) => {
      const cwd = folderOf({ [name]: 'locale: de\n' });
      const { code, stdout, stderr } = await init(cwd, '--yes');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(name);
      expect(readdirSync(cwd)).toEqual([name]);
      expect(read(cwd, name)).toBe('locale: de\n');
    },
  );

  it('says that a configuration of the folders above holds', async () => {
    const root = folderOf({ [NAME]: 'locale: de\n', 'package.json': '{}', 'site/a.md': GOOD });
    const cwd = join(root, 'site');
    const { code, stderr } = await init(cwd, '--yes');
    expect(code).toBe(2);
    expect(stderr).toContain(NAME);
    expect((await init(cwd, '--yes', '--force')).code).toBe(0);
    expect(read(root)).toBe('locale: de\n');
    expect(read(cwd)).toContain('recommended');
  });

  it('writes over its own file with --force, and never beside another one', async () => {
    const cwd = folderOf({ [NAME]: 'locale: de\n' });
    expect((await init(cwd, '--yes', '--force')).code).toBe(0);
    expect(read(cwd)).toContain('recommended');
    const { code, stderr } = await init(cwd, '--yes', '--force', '--format', 'json');
    expect(code).toBe(2);
    expect(stderr).toContain(NAME);
    expect(readdirSync(cwd)).toEqual([NAME]);
  });

  it('does not write through a link that leads nowhere', async () => {
    const cwd = folderOf({});
    symlinkSync('elsewhere', join(cwd, NAME));
    expect((await init(cwd, '--yes')).code).toBe(2);
    expect(readdirSync(cwd)).toEqual([NAME]);
  });

  it('installs the hook where that is asked for', async () => {
    const cwd = folderOf({});
    await execute('git', ['init', '-q'], { cwd, env });
    expect(await init(cwd, '--hook')).toMatchObject({ code: 0, stderr: '' });
    expect((await postlint(['hook', 'status'], { cwd, env })).code).toBe(0);
  });

  it('says that a hook cannot be installed, and keeps the configuration', async () => {
    const cwd = folderOf({});
    const { code, stderr } = await init(cwd, '--hook');
    expect(code).toBe(2);
    expect(stderr).not.toBe('');
    expect(existsSync(join(cwd, NAME))).toBe(true);
  });

  it.each([
    [[]],
    [['--drafts', ' ']],
    [['--yes', 'here']],
    [['--yes', '--format', 'toml']],
    [['--yes', '--format', 'json=a.json']],
  ])('ends with 2, one line and no file: %j', async (args) => {
    const cwd = folderOf({});
    const { code, stdout, stderr } = await init(cwd, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^postlint: [^\n]+\n$/);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe.skipIf(!hasTerminals)('postlint init on a terminal', { concurrent: true }, () => {
  const talk = (cwd: string, ...steps: Step[]) =>
    inTerminal([process.execPath, CLI, 'init'], steps, { cwd, env });

  it('asks, takes suggestions for empty answers, and asks again where an answer cannot be', async () => {
    const cwd = folderOf({ 'social/a.md': GOOD });
    const { code, shown } = await talk(
      cwd,
      ['?', 'mastadon\n'],
      ['Did you mean', 'mastodon, x\n'],
      ['social/**/*.md]', '\n'],
      ['[recommended]', 'strict\n'],
      ['[en]', 'de\n'],
    );
    expect({ code, shown }).toEqual({ code: 0, shown: expect.stringContaining('npx postlint') });
    expect(await configIn(cwd)).toEqual({
      extends: ['strict'],
      drafts: ['social/**/*.md'],
      ignore: ['README.md'],
      platforms: ['mastodon', 'x'],
      locale: 'de',
    });
  });

  it('takes answers that were typed ahead, and offers the hook in a repository', async () => {
    const cwd = folderOf({});
    await execute('git', ['init', '-q'], { cwd, env });
    expect(await talk(cwd, ['?', '\n\n\n\nyes\n'])).toMatchObject({ code: 0 });
    expect((await postlint(['hook', 'status'], { cwd, env })).code).toBe(0);
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['the end of input', '\u0004'],
  ])('leaves nothing behind after %s', async (_name, key) => {
    const cwd = folderOf({});
    const { code } = await talk(cwd, ['?', 'x\n'], ['drafts/**/*.md]', key]);
    expect(code).toBe(2);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('asks nothing where a configuration holds', async () => {
    const cwd = folderOf({ [NAME]: '' });
    const { code, shown } = await talk(cwd);
    expect(code).toBe(2);
    expect(shown).not.toContain('?');
  });
});
