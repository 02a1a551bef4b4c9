import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../src/core/apply-fixes.ts';
import { fixed } from '../../src/core/fixing.ts';
import { createLinter, type Linter, presets, type Report, rules } from '../../src/index.ts';
import { type Sample, samplesIn } from '../rules/samples.ts';
import { expectPromisesKept, isFixable, worseIn } from './promises.ts';

const root = join(import.meta.dirname, '../..');

/** One draft of each sample: several of one run have no fixes of their own. */
const samples = rules.flatMap(({ id }) => {
  const document = readFileSync(join(root, 'rules', `${id}.md`), 'utf8');
  return [...samplesIn(document, 'incorrect'), ...samplesIn(document, 'correct')]
    .filter(({ text }) => !text.startsWith('===== '))
    .map((sample) => [id, sample] as const);
});

/** Linters of each sample's surroundings, all presets on. */
const linters = new Map<string, Linter>();

function lintLike({ around }: Sample): (source: string) => Report {
  const { now, files, ...config } = around;
  const key = JSON.stringify(config);
  const linter = linters.get(key) ?? createLinter({ extends: presets, ...config });
  linters.set(key, linter);
  return (source) => {
    const report = linter.lint(source, { now, files: (url) => files?.[url] });
    linter.finish();
    return report;
  };
}

describe('the samples of all rules that there are safe fixes for', () => {
  const fixable = samples.filter(([, sample]) => isFixable(lintLike(sample)(sample.text)));

  it('are many enough to say something', () => {
    const ids = fixable.flatMap(([, sample]) =>
      fixed(sample.text, lintLike(sample)).applied.map(({ ruleId }) => ruleId),
    );
    expect(new Set(ids).size).toBeGreaterThan(4);
  });

  it.each(fixable)('lose nothing and get no new problem: %s %#', (_, sample) => {
    expectPromisesKept(sample.text, lintLike(sample));
    expectPromisesKept(`\ufeff${sample.text.replaceAll('\n', '\r\n')}`, lintLike(sample));
  });

  it.each(fixable)('need no fix to be left out: %s %#', (_, sample) => {
    const before = lintLike(sample)(sample.text);
    const { output } = applyFixes(sample.text, before.diagnostics);
    expect(worseIn(lintLike(sample)(output), before), output).toEqual([]);
  });
});
