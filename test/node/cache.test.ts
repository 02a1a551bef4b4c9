import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/core/config.ts';
import { openCache } from '../../src/node/cache/draft-cache.ts';
import { givenConfig } from '../../src/node/config/find-config.ts';
import { createDraftLinters } from '../../src/node/draft-linters.ts';
import { type Input, lintInputs } from '../../src/node/lint-files.ts';
import { lintWithWorkers } from '../../src/node/workers/lint-with-workers.ts';
import { folderOf } from '../cli/run-postlint.ts';
import { png } from './images.ts';
import { TWO_THREADS } from './threads.ts';

const VERSION = '1.0.0 v20.20.0';
const TEXT = '---\nplatform: mastodon\n---\nBed 7 has *seven* pears. Who wants some?\n';

const newFile = () => join(folderOf({}), 'cache');

function draft(source = TEXT, where: Partial<Input['where']> = {}): Input {
  return { source, unreadable: undefined, where: { path: 'd.md', now: '2026-11-22', ...where } };
}

/** What a run leaves in a cache, and what the run found. */
async function filled(inputs: readonly Input[], config: Config = {}, file = newFile()) {
  const cache = openCache(file, VERSION);
  const results = await lintInputs(inputs, givenConfig(config), { cache });
  cache.save();
  return { file, results };
}

/** Which of these drafts a cache knows. */
async function known(file: string, inputs: readonly Input[], config: Config = {}) {
  const cache = openCache(file, VERSION);
  const project = await givenConfig(config)();
  const linters = createDraftLinters();
  const found = inputs.map((input) => cache.find(project, input, linters));
  return (await Promise.all(found)).map((linted) => linted !== undefined);
}

describe('a cache knows a draft again', () => {
  it('with all that was found', async () => {
    const inputs = [draft(), draft(`${TEXT}${'So many pears. '.repeat(60)}`, { path: 'e.md' })];
    const { file, results } = await filled(inputs);
    const cache = openCache(file, VERSION);
    expect(await known(file, inputs)).toEqual([true, true]);
    const again = await lintInputs(inputs, givenConfig({}), { cache });
    expect(JSON.stringify(again)).toBe(JSON.stringify(results));
    expect(results[1]?.report.diagnostics.map(({ ruleId }) => ruleId)).toContain('over-length');
  });

  const others: [what: string, other: Input, config?: Config][] = [
    ['text', draft(`${TEXT}And you?\n`)],
    ['path', draft(TEXT, { path: 'e.md' })],
    ['target', draft(TEXT, { platforms: ['x'] })],
    ['format', draft(TEXT, { format: 'text' })],
    ['picture', draft(TEXT, { appearance: true })],
    ['folder', draft(TEXT, { searched: true })],
    [
      'encoding',
      { ...draft(), unreadable: { id: 'not-text', data: {}, span: { start: 0, end: 0 } } },
    ],
    ['day, where nobody says it', draft(TEXT, { now: undefined })],
    ['rule', draft(), { rules: { 'over-length': 'off' } }],
    ['preset', draft(), { extends: ['strict'] }],
    ['language', draft(), { locale: 'de' }],
  ];
  it.each(others)('but not with another %s', async (_, other, config = {}) => {
    const { file } = await filled([draft()]);
    expect(await known(file, [draft()])).toEqual([true]);
    expect(await known(file, [other], config)).toEqual([false]);
  });

  it('on another day only where no rule asked which day it is', async () => {
    const dated = '---\nplatform: mastodon\n---\nCome and pick pears on 20 November 2026!\n';
    const inputs = [draft(), draft(dated)];
    const { file, results } = await filled(inputs);
    expect(results[1]?.report.diagnostics.map(({ ruleId }) => ruleId)).toContain('past-date');
    const tomorrow = inputs.map(({ source }) => draft(source, { now: '2026-11-23' }));
    expect(await known(file, inputs)).toEqual([true, true]);
    expect(await known(file, tomorrow)).toEqual([true, false]);
  });

  it('as long as the files are the same that it names', async () => {
    const source =
      '---\nplatform: mastodon\nmedia:\n  - { file: pear.png, alt: A pear on a table }\n---\nPears!\n';
    const folder = folderOf({ 'package.json': '{}' });
    const input = draft(source, { path: join(folder, 'd.md') });
    const file = newFile();
    const runs: boolean[] = [];
    const change = async (act: () => void) => {
      act();
      runs.push(...(await known(file, [input])));
      await filled([input], {}, file);
      runs.push(...(await known(file, [input])));
    };
    await change(() => {});
    await change(() => writeFileSync(join(folder, 'pear.png'), png(1000, 1000)));
    await change(() => writeFileSync(join(folder, 'pear.png'), png(1000, 900)));
    await change(() => rmSync(join(folder, 'pear.png')));
    expect(runs).toEqual([false, true, false, true, false, true, false, true]);
  });

  it('and what the rules over several drafts noted', async () => {
    const text =
      '---\nplatform: mastodon\nscheduled: 2026-12-01T09:00:00Z\n---\nThe garden opens on Monday and everybody may bring a spade and a friend.\n';
    const [first, second] = ['a.md', 'b.md'].map((path) => draft(text, { path })) as [Input, Input];
    const { file } = await filled([first]);
    const cache = openCache(file, VERSION);
    const results = await lintInputs([first, second], givenConfig({}), { cache });
    expect(results[1]?.report.diagnostics.map(({ ruleId }) => ruleId)).toContain('duplicate-post');
    expect(results).toEqual(await lintInputs([first, second], givenConfig({})));
  });

  it('on several threads', async () => {
    const inputs = Array.from({ length: 45 }, (_, index) =>
      draft(`${TEXT}Bed ${index} has ${'many '.repeat(index * 3)}pears.\n`, {
        path: `d${index}.md`,
      }),
    );
    const file = newFile();
    const first = openCache(file, VERSION);
    await lintWithWorkers(inputs.slice(10), givenConfig({}), TWO_THREADS, { cache: first });
    first.save();
    expect(await known(file, inputs)).toEqual(inputs.map((_, index) => index >= 10));
    const cache = openCache(file, VERSION);
    const counts: number[] = [];
    const onLinted = (count: number) => counts.push(count);
    const along = { cache, onLinted };
    const together = await lintWithWorkers(inputs, givenConfig({}), TWO_THREADS, along);
    const alone = await lintInputs(inputs, givenConfig({}));
    expect(JSON.stringify(together)).toBe(JSON.stringify(alone));
    expect(counts).toEqual([45]);
  });

  it('but never one of a configuration with plugins, whose code may change', async () => {
    const config: Config = { plugins: [{ name: 'own' }] };
    const { file } = await filled([draft()], config);
    expect(await known(file, [draft()], config)).toEqual([false]);
    expect(() => readFileSync(file)).toThrow('ENOENT');
  });

  it.each<[string, unknown]>([
    ['a function', () => 5],
    ['a large number', 1n],
    ['a number without end', Number.POSITIVE_INFINITY],
    ['a date', new Date(0)],
    ['an object of a class', new Map([['a', 1]])],
    ['an object that says what it is in JSON', { toJSON: () => 5 }],
  ])('nor one of a configuration that holds %s', async (_, value) => {
    const instance = { max_toot_chars: 500, more: value };
    const config = { accounts: { mastodon: { instance } } } as Config;
    const { file } = await filled([draft()], config);
    expect(await known(file, [draft()], config)).toEqual([false]);
  });

  it('nor one of a configuration that holds itself', async () => {
    const instance: Record<string, unknown> = { max_toot_chars: 500 };
    instance.self = instance;
    const config = { accounts: { mastodon: { instance } } } as Config;
    const { file } = await filled([draft()], config);
    expect(await known(file, [draft()], config)).toEqual([false]);
  });

  it('nor one whose files somebody else knows', async () => {
    const input = draft(TEXT, { files: () => undefined });
    const { file } = await filled([input]);
    expect(await known(file, [input, draft()])).toEqual([false, false]);
  });
});

describe('the file of a cache', () => {
  it('keeps what other runs found, and is left alone where nothing is new', async () => {
    const { file } = await filled([draft()]);
    const other = draft(TEXT, { path: 'e.md' });
    await filled([other], {}, file);
    expect(await known(file, [draft(), other])).toEqual([true, true]);
    const before = readFileSync(file, 'utf8');
    await filled([draft()], {}, file);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('forgets what was not used for longest', async () => {
    const { file } = await filled([draft()]);
    const [head = '', entry = ''] = readFileSync(file, 'utf8').split('\n');
    const older = Array.from({ length: 6000 }, (_, index) => `key${index} ${index} {}`);
    writeFileSync(file, [head, ...older, entry, ''].join('\n'));
    const other = draft(TEXT, { path: 'e.md' });
    await filled([other], {}, file);
    const lines = readFileSync(file, 'utf8').split('\n').slice(1, -1);
    expect(lines.length).toBe(5001);
    expect(lines[0]).toBe('key1001 1001 {}');
    expect(await known(file, [draft(), other])).toEqual([true, true]);
  });

  it.each<[string, (text: string) => string]>([
    ['is empty', () => ''],
    ['ends half-way', (text) => text.slice(0, -200)],
    ['ends in its first word', (text) => text.slice(0, 7)],
    ['has a byte changed', (text) => text.replace('"ok":true', '"ok":null')],
    ['has an entry that is no JSON', (text) => text.replace('{"report"', '{"rep')],
    ['has lines without anything', (text) => text.replace(/\n.*\n/, '\n\n \nx\n')],
    ['is of another version', (text) => text.replace('1.0.0', '0.9.0')],
    ['has Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ])('is made anew where it %s', async (_, change) => {
    const { file, results } = await filled([draft()]);
    const text = readFileSync(file, 'utf8');
    const changed = change(text);
    expect(changed).not.toBe(text);
    writeFileSync(file, changed);
    expect(await known(file, [draft()])).toEqual([false]);
    expect((await filled([draft()], {}, file)).results).toEqual(results);
    expect(await known(file, [draft()])).toEqual([true]);
  });

  it('is never one that somebody else needs', () => {
    const folder = folderOf({ 'notes.txt': 'pears\n' });
    expect(() => openCache(join(folder, 'notes.txt'), VERSION)).toThrow('no cache of postlint');
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('pears\n');
    // However large it is: the text of such a cache would not be read.
    truncateSync(join(folder, 'notes.txt'), 300 * 1024 * 1024);
    expect(() => openCache(join(folder, 'notes.txt'), VERSION)).toThrow('no cache of postlint');
    expect(() => openCache(folder, VERSION)).toThrow('folder');
    expect(() => openCache(join(folder, 'gone', 'cache'), VERSION)).toThrow('no folder');
  });
});
