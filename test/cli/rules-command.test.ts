import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { presets } from '../../src/core/rule.ts';
import { folderOf, inProcess, postlint, type Run } from './run-postlint.ts';

interface Listed {
  readonly id: string;
  readonly state: string;
  readonly presets: readonly string[];
}
const listed = ({ stdout }: Pick<Run, 'stdout'>) =>
  (JSON.parse(stdout) as { readonly rules: readonly Listed[] }).rules;
const json = async (...args: string[]) =>
  listed(await inProcess(['rules', '--no-config', '--format', 'json', ...args]));
const ids = (all: readonly Listed[]) => all.map(({ id }) => id);

describe('postlint rules', () => {
  it('lists each rule once, under its first preset', async () => {
    const { code, stdout } = await inProcess(['rules', '--no-config']);
    expect(code).toBe(0);
    for (const { id } of rules)
      expect(stdout.match(new RegExp(`^ {2}\\w+ +${id} `, 'gm'))).toHaveLength(1);
    const titles = stdout.match(/^[a-z-]+(?= |$)/gm);
    expect(titles).toEqual([...(titles ?? [])].sort((a, b) => order(a) - order(b)));
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('lists what is named, and what is in a preset', async () => {
    expect(ids(await json('over-length', 'link-only'))).toEqual(['link-only', 'over-length']);
    const strict = ids(await json('--preset', 'strict'));
    expect(strict).toEqual(expect.arrayContaining(ids(await json('--preset', 'recommended'))));
    expect(ids(await json('--preset', 'accessible'))).toEqual(
      rules.filter((rule) => rule.presets.includes('accessible')).map(({ id }) => id),
    );
  });

  it('says which rule is meant where there is none of that name', async () => {
    const { code, stderr } = await inProcess(['rules', 'over-lenght']);
    expect([code, stderr.split('\n')[0]]).toEqual([2, expect.stringContaining('over-length?')]);
    expect(stderr.length).toBeLessThan(200);
  });

  it('shows what is on where no configuration says otherwise', async () => {
    const on = (await json()).filter(({ state }) => state !== 'off');
    expect(ids(on)).toEqual(ids(await json('--preset', 'recommended')));
  });

  it('shows what a configuration makes of them, with the rules of its plugins', async () => {
    const cwd = folderOf({
      'postlint.config.mjs': `export default {
        extends: ['accessible'],
        rules: { 'over-length': 'warning', 'missing-alt-text': 'off', 'acme/cats': 'error' },
        plugins: [{ name: 'acme', rules: [{ id: 'acme/cats', scope: 'post', severity: 'info', presets: [],
          description: 'Posts about cats', messages: { a: { text: 'a', help: 'b' } }, options: {}, *check() {} }] }],
      };`,
    });
    const all = listed(await postlint(['rules', '--format', 'json'], { cwd }));
    const stateOf = (id: string) => all.find((one) => one.id === id)?.state;
    expect({
      length: stateOf('over-length'),
      alt: stateOf('missing-alt-text'),
      cats: stateOf('acme/cats'),
      link: stateOf('link-only'),
      font: stateOf('fake-font'),
    }).toEqual({ length: 'warning', alt: 'off', cats: 'error', link: 'off', font: 'warning' });
  });

  it.each([
    [['over-lenth'], 'over-length'],
    [['--preset', 'strikt'], 'strict'],
    [['--format', 'sarif'], 'json'],
  ])('has one line for %j', async (args, named) => {
    const { code, stdout, stderr } = await inProcess(['rules', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^postlint: [^\n]+\n$/);
    expect(stderr).toContain(named);
  });
});

function order(title: string): number {
  return [...presets, 'none'].indexOf(title);
}
