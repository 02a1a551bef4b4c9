import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { presets } from '../../src/core/rule.ts';
import { type Config, createLinter, type FileFacts, rules } from '../../src/index.ts';

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

/**
 * A fenced draft, and what the word behind its kind says of its surroundings: `publisher`, `accounts`, `own`, `files`,
 * `now`. Several drafts of one run stand below lines `===== path`.
 */
interface Sample {
  readonly text: string;
  readonly around: Pick<Config, 'accounts' | 'publisher' | 'own'> & {
    readonly now?: string;
    readonly files?: Readonly<Record<string, FileFacts>>;
  };
}

/** The fenced drafts of a kind; a document without any would prove nothing. */
function samplesIn(document: string, kind: 'correct' | 'incorrect'): Sample[] {
  const samples = document
    .split('\n```markdown ')
    .slice(1)
    .flatMap((rest): Sample[] => {
      const head = rest.slice(0, rest.indexOf('\n'));
      if (head.split(' ', 1)[0] !== kind) return [];
      const json = head.slice(kind.length).trim();
      const text = rest.slice(head.length + 1, rest.indexOf('\n```') + 1);
      return [{ text, around: json === '' ? {} : JSON.parse(json) }];
    });
  expect(samples.length).toBeGreaterThan(0);
  return samples;
}

/** The rules that report a sample, all presets on. Each draft says itself where it goes. */
function idsFor({ text, around: { files, now, ...config } }: Sample): string[] {
  const linter = createLinter({ extends: presets, ...config });
  const early = draftsIn(text).flatMap(({ path, source }) => {
    const where = { path, now, files: (url: string) => files?.[url] };
    const { posts, diagnostics } = linter.lint(source, where);
    expect(posts.length).toBeGreaterThan(0);
    expect(posts.filter(({ assumed }) => assumed)).toEqual([]);
    return diagnostics;
  });
  const late = linter.finish().flatMap(({ diagnostics }) => diagnostics);
  return [...early, ...late].map(({ ruleId }) => ruleId);
}

function draftsIn(text: string): { path: string | undefined; source: string }[] {
  if (!text.startsWith('===== ')) return [{ path: undefined, source: text }];
  return text
    .slice('===== '.length)
    .split('\n===== ')
    .map((draft) => {
      const end = draft.indexOf('\n');
      return { path: draft.slice(0, end), source: draft.slice(end + 1) };
    });
}
