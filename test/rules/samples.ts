import { load } from 'js-yaml';
import { expect } from 'vitest';
import { presets } from '../../src/core/rule.ts';
import { type Config, createLinter, type Diagnostic, type FileFacts } from '../../src/index.ts';

/**
 * A fenced draft, and what the paragraph right above it says of its surroundings, where every reader sees it:
 * configuration between backticks (`publisher: { escapes: false }`), a day (“linted on 2026-11-22”), facts of a file.
 * Several drafts of one run stand below lines `===== path`.
 */
export interface Sample {
  readonly text: string;
  readonly around: Around;
}

type Around = Pick<Config, 'accounts' | 'publisher' | 'own'> & {
  readonly now?: string;
  readonly files?: Readonly<Record<string, FileFacts>>;
};

/** The fenced drafts of a kind; a document without any would prove nothing. */
export function samplesIn(document: string, kind: 'correct' | 'incorrect'): Sample[] {
  const [first = '', ...rest] = document.split('\n```markdown ');
  const befores = [first, ...rest];
  const samples = rest.flatMap((fenced, index): Sample[] => {
    const head = fenced.slice(0, fenced.indexOf('\n'));
    // What stands behind the kind would be hidden on GitHub and in a terminal.
    expect(['correct', 'incorrect']).toContain(head);
    if (head !== kind) return [];
    const text = fenced.slice(head.length + 1, fenced.indexOf('\n```') + 1);
    return [{ text, around: aroundIn(paragraphAtEnd(befores[index] ?? '')) }];
  });
  expect(samples.length).toBeGreaterThan(0);
  return samples;
}

/** The paragraph right above a sample; empty below another sample or a heading. */
function paragraphAtEnd(before: string): string {
  const last = before.trimEnd().split('\n\n').at(-1) ?? '';
  return /^#|```$/.test(last) ? '' : last;
}

function aroundIn(paragraph: string): Around {
  const configs = [...paragraph.matchAll(/`((\w+): \{.*?)`/g)];
  for (const [, , key] of configs) expect(['accounts', 'own', 'publisher']).toContain(key);
  const [, now] = /[Ll]inted on (\d{4}-\d\d-\d\d)/.exec(paragraph) ?? [];
  const files = [
    ...paragraph.matchAll(/`([\w-]+\.(\w+))` has ([\d,]+) bytes and (\d+) × (\d+) pixels/g),
  ];
  return {
    ...Object.assign({}, ...configs.map(([, yaml = '']) => load(yaml))),
    ...(now === undefined ? {} : { now }),
    ...(files.length === 0 ? {} : { files: Object.fromEntries(files.map(factsIn)) }),
  };
}

function factsIn([, file, type, bytes, width, height]: RegExpMatchArray): [string, FileFacts] {
  const facts = { bytes: Number(bytes?.replaceAll(',', '')), width: Number(width) };
  return [String(file), { exists: true, type: String(type), ...facts, height: Number(height) }];
}

/** What is found in a sample, all presets on. Each draft says itself where it goes. */
export function foundIn({ text, around }: Sample, more: Config = {}): Diagnostic[] {
  const { files, now, ...config } = around;
  const linter = createLinter({ extends: presets, ...config, ...more });
  const early = draftsIn(text).flatMap(({ path, source }) => {
    const where = { path, now, files: (url: string) => files?.[url] };
    const { posts, diagnostics } = linter.lint(source, where);
    expect(posts.length).toBeGreaterThan(0);
    expect(posts.filter(({ assumed }) => assumed)).toEqual([]);
    return diagnostics;
  });
  const late = linter.finish().flatMap(({ diagnostics }) => diagnostics);
  return [...early, ...late];
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
