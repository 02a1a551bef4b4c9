import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, type Run } from '../cli/run-postlint.ts';
import { ROOT } from './install-package.ts';

/** What a user writes: their own rule and platform, a configuration, and the names of all results. */
const USE = `
import {
  analyze, check, type CheckReport, type Config, createLinter, defineRule, guard, type OutgoingPost,
  PostlintError, definePlatform, type Diagnostic, lint,
  type Linter, measure, type Measurement, type Platform, platforms, type Post, presets,
  type Report, type Rule, rules, type Severity, type Signals,
} from 'postlint';
import { createLinter as createEngine, english, parseMarkdown } from 'postlint/core';
import { findDrafts, lintFiles, PathError } from 'postlint/node';
import remarkPostlint, { toVFileMessages } from 'postlint/remark';

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
const core = createEngine({}, { rules: own, platforms: all, libraries: { markdown: parseMarkdown, lexicon: () => english } });
const outgoing: OutgoingPost = { target: 'mastodon', html: '<p>x</p>', media: [{ url: 'a.png', alt: 'x' }] };
const checked: CheckReport = check(outgoing, { phase: 'scheduled', account: { limits: { length: 5000 } } });
const publish = guard(async (text: string, visible: boolean) => (visible ? text.length : 0), {
  read: (text, visible) => (visible ? { target: 'x', text } : []),
  onReports: (all: readonly CheckReport[]) => all.length,
});
const published: Promise<number> = publish('x', true);
console.log(checked.diagnostics[0]?.field, published, PostlintError, remarkPostlint({ platforms: ['x'] }), toVFileMessages(report));
console.log(presets, report.posts[0]?.length.used, severity, length, signals, reports, core, findDrafts, PathError);
`;

/** Mistakes that the types have to find: an unused `@ts-expect-error` is an error itself. */
const WRONG = `
// @ts-expect-error a text, not a number
lint(1);
// @ts-expect-error reports are read only
report.diagnostics = [];
// @ts-expect-error no severity
createLinter({ rules: { shouting: 'eror' } });
// @ts-expect-error a post has one text
check({ target: 'x', text: 'x', html: '<p>x</p>' });
// @ts-expect-error the guarded function takes a text
publish(1, true);
// @ts-expect-error no preset
createLinter({ extends: ['stricter'] });
defineRule({
  ...{ id: 'a', scope: 'post', description: '', severity: 'info', presets: [], options: {} },
  messages: { one: { text: '', help: '' } },
  // @ts-expect-error no message of this rule
  *check() {
    yield { messageId: 'two', data: {}, span: { start: 0, end: 0 } };
  },
});
`;

/** Compiles what a user may write, and what they may not, in a project that holds the package. */
export async function compileUse(
  project: string,
  options: Readonly<Record<string, string | boolean>>,
): Promise<Run> {
  const folder = join(project, `types-${options.moduleResolution}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'use.mts'), USE + WRONG);
  const compilerOptions = {
    ...{ noEmit: true, strict: true, exactOptionalPropertyTypes: true, types: [] },
    ...{ target: 'es2022', lib: ['es2022'], ...options },
  };
  const files = ['use.mts', 'console.d.ts'];
  writeFileSync(
    join(folder, 'console.d.ts'),
    'declare const console: { log(...all: unknown[]): void };',
  );
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  return execute(process.execPath, [tsc, '-p', folder, '--pretty', 'false']);
}
