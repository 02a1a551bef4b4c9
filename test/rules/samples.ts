import { expect } from 'vitest';
import { presets } from '../../src/core/rule.ts';
import { type Config, createLinter, type Diagnostic, type FileFacts } from '../../src/index.ts';

/**
 * A fenced draft, and what the word behind its kind says of its surroundings: `publisher`, `accounts`, `own`, `files`,
 * `now`. Several drafts of one run stand below lines `===== path`.
 */
export interface Sample {
  readonly text: string;
  readonly around: Pick<Config, 'accounts' | 'publisher' | 'own'> & {
    readonly now?: string;
    readonly files?: Readonly<Record<string, FileFacts>>;
  };
}

/** The fenced drafts of a kind; a document without any would prove nothing. */
export function samplesIn(document: string, kind: 'correct' | 'incorrect'): Sample[] {
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
