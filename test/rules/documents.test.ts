import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/index.ts';
import { foundIn, type Sample, samplesIn } from './samples.ts';

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

  it('names only files that there are', () => {
    const named = [...document.matchAll(/`((?:src|rules|test)\/[\w/.-]+)`/g)].map(
      ([, path]) => path,
    );
    const gone = named.filter((path = '') => !existsSync(join(root, path)));
    expect(gone).toEqual([]);
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

function idsFor(sample: Sample): string[] {
  return foundIn(sample).map(({ ruleId }) => ruleId);
}
