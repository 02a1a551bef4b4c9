import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { presets } from '../../src/core/rule.ts';
import { lint, rules } from '../../src/index.ts';

const root = join(import.meta.dirname, '../..');
const documents = readdirSync(join(root, 'rules')).filter((name) => name.endsWith('.md'));

it('every rule has a document, and every document a rule', () => {
  expect(documents.map((name) => basename(name, '.md')).sort()).toEqual(
    rules.map(({ id }) => id).sort(),
  );
});

describe.each(rules.map(({ id }) => [id]))('%s', (id) => {
  const document = readFileSync(join(root, 'rules', `${id}.md`), 'utf8');

  it('has a test of its own', () => {
    expect(existsSync(join(import.meta.dirname, `${id}.test.ts`))).toBe(true);
  });

  it('has the parts that a reader looks for, in their order', () => {
    const headings = [...document.matchAll(/^#{1,2} (.+)$/gm)].map(([, title]) => title);
    expect(headings).toEqual([
      id,
      'Why',
      'Incorrect',
      'Correct',
      'Options',
      'When to switch it off',
      'Sources',
    ]);
  });

  it.each(samplesIn(document, 'incorrect'))('reports the incorrect sample %#', (sample) => {
    const found = idsFor(sample);
    expect(found).toContain(id);
  });

  it.each(samplesIn(document, 'correct'))(
    'finds nothing at all in the correct sample %#',
    (sample) => {
      expect(idsFor(sample)).toEqual([]);
    },
  );
});

/** The fenced drafts of a kind; a document without any would prove nothing. */
function samplesIn(document: string, kind: 'correct' | 'incorrect'): string[] {
  const samples = document
    .split('\n```markdown ')
    .slice(1)
    .filter((rest) => rest.startsWith(`${kind}\n`))
    .map((rest) => rest.slice(kind.length + 1, rest.indexOf('\n```') + 1));
  expect(samples.length).toBeGreaterThan(0);
  return samples;
}

/** The rules that report a sample, all presets on. Each sample says itself where it goes. */
function idsFor(sample: string): string[] {
  const { posts, diagnostics } = lint(sample, { config: { extends: presets } });
  expect(posts.length).toBeGreaterThan(0);
  expect(posts.filter(({ assumed }) => assumed)).toEqual([]);
  return diagnostics.map(({ ruleId }) => ruleId);
}
