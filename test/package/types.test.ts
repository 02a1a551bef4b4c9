import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { execute } from '../cli/run-postlint.ts';
import { installPackage, type Project, ROOT } from './install-package.ts';

let project: Project;

beforeAll(async () => {
  project = await installPackage();
});

afterAll(() => rmSync(dirname(project.folder), { recursive: true, force: true }));

/** What a user writes: their own rule and platform, a configuration, and the names of all results. */
const USE = `
import {
  analyze, type Config, createLinter, defineRule, definePlatform, type Diagnostic, lint,
  type Linter, measure, type Measurement, type Platform, platforms, type Post, presets,
  type Report, type Rule, rules, type Severity, type Signals,
} from 'postlint';
import { createLinter as createEngine, parseMarkdown } from 'postlint/core';
import { findDrafts, lintFiles, PathError } from 'postlint/node';

const shouting = defineRule({
  id: 'shouting',
  scope: 'post',
  description: 'Posts in capitals',
  severity: 'warning',
  presets: ['strict'],
  messages: { loud: { text: '{count} capitals.', help: 'Whisper.' } },
  options: { maxCapitals: { default: 10, description: 'How many are fine' } },
  *check(post: Post, { maxCapitals }) {
    const limit: number = maxCapitals;
    const count = post.text.length;
    if (count > limit) yield { messageId: 'loud', data: { count }, span: { start: 0, end: count } };
  },
});

const own: readonly Rule[] = [...rules, shouting];
const all: readonly Platform[] = [...platforms, definePlatform({ ...platforms[0]!, id: 'mine' })];
const config: Config = { extends: ['strict'], rules: { shouting: { severity: 'error', maxCapitals: 3 } } };
const linter: Linter = createLinter(config, { rules: own, platforms: all });
const report: Report = linter.lint('x', { path: 'a.md', platforms: ['x'] });
const found: readonly Diagnostic[] = lint('x', { config }).diagnostics;
const severity: Severity | undefined = found[0]?.severity;
const length: Measurement = measure('x', 'linkedin/group');
const signals: Signals = analyze('x');
const reports: Promise<Report[]> = lintFiles(['.'], { config, platforms: ['x'] });
const core = createEngine({}, { rules: own, platforms: all, libraries: { markdown: parseMarkdown }, analyze });
console.log(presets, report.posts[0]?.length.used, severity, length, signals, reports, core, findDrafts, PathError);
`;

/** Each has one mistake that the types have to find. */
const WRONG = [
  `import { lint } from 'postlint'; lint(1);`,
  `import { lint } from 'postlint'; lint('x').diagnostics = [];`,
  `import { createLinter } from 'postlint'; createLinter({ rules: { a: 'eror' } });`,
  `import { createLinter } from 'postlint'; createLinter({ extends: ['stricter'] });`,
  `import { defineRule } from 'postlint';
   defineRule({ id: 'a', scope: 'post', description: '', severity: 'info', presets: [], options: {},
     messages: { one: { text: '', help: '' } },
     *check() { yield { messageId: 'two', data: {}, span: { start: 0, end: 0 } }; } });`,
];

async function compile(name: string, text: string, options: Readonly<Record<string, unknown>>) {
  const folder = join(project.folder, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'use.mts'), text);
  const compilerOptions = {
    ...{ noEmit: true, strict: true, exactOptionalPropertyTypes: true, types: [] },
    ...{ target: 'es2022', lib: ['es2022'], ...options },
  };
  const files = ['use.mts', 'console.d.ts'];
  writeFileSync(join(folder, 'console.d.ts'), 'declare const console: { log(...all: unknown[]): void };');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  return execute(process.execPath, [tsc, '-p', folder, '--pretty', 'false']);
}

const nodenext = { module: 'nodenext', moduleResolution: 'nodenext' };
const bundler = { module: 'esnext', moduleResolution: 'bundler' };

describe.concurrent('the types of the package, where nothing else is installed', () => {
  it.each([
    ['nodenext', { ...nodenext, skipLibCheck: false }],
    ['nodenext, libraries unchecked', { ...nodenext, skipLibCheck: true }],
    ['bundler', { ...bundler, skipLibCheck: false }],
    ['bundler, libraries unchecked', { ...bundler, skipLibCheck: true }],
  ])('compile with %s', async (name, options) => {
    const run = await compile(name, USE, options);
    expect(run.stdout).toBe('');
    expect(run.code).toBe(0);
  });

  it('find mistakes', async () => {
    const text = WRONG.map((code, index) => `namespace.N${index}`.slice(0, 0) + code);
    const runs = await Promise.all(text.map((code, index) => compile(`wrong-${index}`, code, nodenext)));
    for (const [index, run] of runs.entries()) {
      expect(run.stdout.match(/error TS/g), WRONG[index]).toHaveLength(1);
    }
  });
});
