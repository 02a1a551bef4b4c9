import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createLinter, presets, rules } from '../../src/index.ts';
import { expectPromisesKept, isFixable } from './promises.ts';

/** Real drafts lie beside the project where it is developed, and nowhere else. */
const CORPORA = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));

/** Those with safe fixes; with them alone, for one network, a thousand drafts are looked at in little time. */
const FIXING = [
  'accidental-link',
  'fake-font',
  'glued-link',
  'hashtag-case',
  'html-leak',
  'invisible-characters',
  'raw-markup',
  'tracking-parameters',
];

function realDrafts(): { path: string; source: string }[] {
  return readdirSync(CORPORA, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .map((path) => ({ path, source: readFileSync(path, 'utf8') }));
}

it.skipIf(!existsSync(CORPORA))(
  'real drafts lose nothing and get no new problem (../shared/corpora, where it is there)',
  () => {
    const quick = createLinter(
      { extends: [], rules: Object.fromEntries(FIXING.map((id) => [id, 'info'])) },
      { rules: rules.filter(({ id }) => FIXING.includes(id)) },
    );
    const fixable = realDrafts().filter(({ path, source }) =>
      isFixable(quick.lint(source, { path, platforms: ['bluesky'] })),
    );
    expect(fixable.length).toBeGreaterThan(10);
    const linter = createLinter({ extends: presets });
    for (const { path, source } of fixable) {
      expectPromisesKept(source, (text) => linter.lint(text, { path }));
    }
  },
);

it('the rules that are looked for in real drafts are there', () => {
  const named = rules.filter(({ id }) => FIXING.includes(id)).map(({ id }) => id);
  expect(named.toSorted()).toEqual(FIXING);
});
