import { describe, expect, it } from 'vitest';
import { withLazyPatterns } from '../../build/lazy-patterns.ts';

/** What a module’s `run` gives, as JavaScript without imports. */
function run(source: string): unknown {
  return new Function(`${source}\nreturn [run('aé'), run('1'), run('é1')];`)();
}

const modules = [
  'const LETTER = /\\p{L}/u;\nfunction run(text) { return LETTER.test(text); }',
  'const LETTER = /\\p{L}/gu;\nfunction run(text) { return text.replaceAll(LETTER, "x"); }',
  'function run(text) { return /^\\p{L}+$/u.test(text) || /"\\/\\p{N}/u.test(text); }',
  'function run(text) { return [...text.matchAll(/\\p{L}/gu)].length; }',
  'const run = (text) => text.split(/(?=\\p{N})/u);',
  'const list = [/\\p{L}/u];\nfunction run(text) { return list.some((one) => one.test(text)); }',
  'const ONE = /\\p{L}/u, TWO = 2;\nfunction run(text) { return ONE.test(text) && TWO; }',
];

describe('a module with patterns that are made on first use', () => {
  it.each(modules)('does the same: %s', (source) => {
    expect(run(withLazyPatterns(source))).toEqual(run(source));
  });

  it('has no costly pattern left in a function or a constant of its own', () => {
    for (const source of modules.slice(0, 5))
      expect(withLazyPatterns(source)).not.toMatch(/[^"]\/[^"]*\\p\{[^"]*\/[gu]+/);
  });

  it('is left alone where it has none', () => {
    const source = "import { a } from './a.ts';\nexport const b = /a/.test(a);\n";
    expect(withLazyPatterns(source)).toBe(source);
  });
});
