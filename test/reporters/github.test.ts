import { expect, it } from 'vitest';
import { lint } from '../../src/index.ts';
import { github } from '../../src/reporters/github.ts';
import { summaryOf } from '../../src/reporters/reporter.ts';
import { readCommands } from './runner-commands.ts';

const TOO_LONG = `---\nplatforms: [x]\n---\n${'Which would you pick? '.repeat(20)}\n`;

const LINK_ONLY = '---\nplatforms: [x, mastodon]\n---\nhttps://example.org/a\n';

function shown(drafts: Readonly<Record<string, string>>, quiet = false): string {
  const results = Object.entries(drafts).map(([path, source]) => ({
    report: lint(source, path === '-' ? {} : { path }),
    source,
  }));
  return github(results, summaryOf(results), { color: false, columns: 80, quiet, verbose: false });
}

it('annotates the words that a problem is about', () => {
  const [command] = readCommands(shown({ 'posts/a.md': TOO_LONG }));
  expect(command).toMatchObject({ name: 'error', properties: { file: 'posts/a.md', line: '4' } });
  expect(command?.properties.title).toMatch(/^over-length.*x/);
  expect(command?.message).not.toBe('');
});

it('gives columns on one line only: GitHub takes no others', () => {
  const lines = `---\nplatforms: [x]\n---\n${`${'What is it? '.repeat(9)}\n`.repeat(6)}`;
  for (const { properties } of readCommands(shown({ 'a.md': lines, 'b.md': TOO_LONG }))) {
    const oneLine = properties.line === properties.endLine;
    expect('col' in properties && 'endColumn' in properties).toBe(oneLine);
  }
});

it('brings the gravest first, whatever the order of the files', () => {
  const names = readCommands(shown({ 'a.md': LINK_ONLY, 'b.md': TOO_LONG })).map(
    ({ name }) => name,
  );
  expect(names[0]).toBe('error');
  expect(names).toContain('warning');
});

it('keeps to errors where it is to be quiet', () => {
  const names = readCommands(shown({ 'a.md': LINK_ONLY, 'b.md': TOO_LONG }, true));
  expect(names.map(({ name }) => name)).toEqual(['error']);
});

it('brings a path with the signs of commands back as it is', () => {
  for (const path of [
    'a,line=1.md',
    'a::b.md',
    '100%25.md',
    'a=b.md',
    'C: d.md',
    '%0A::error::.md',
  ]) {
    const [command] = readCommands(shown({ [path]: TOO_LONG }));
    expect(command?.properties.file).toBe(path);
  }
});

it('names no place for what came from standard input', () => {
  const [command] = readCommands(shown({ '-': TOO_LONG }));
  expect(Object.keys(command?.properties ?? {})).toEqual(['title']);
});

it('sums up in a line that is no command', () => {
  const text = shown({ 'a.md': TOO_LONG });
  expect(text.trimEnd().split('\n').at(-1)).toMatch(/^1 draft, 1 error\b/);
});
