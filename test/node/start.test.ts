import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The files that are read before the first line of an entry runs. */
function filesOf(entry: string): Set<string> {
  const files = new Set<string>();
  const add = (name: string) => {
    if (files.has(name)) return;
    files.add(name);
    const imports = textOf(name).matchAll(/(?:from|\bimport)\s*"\.\/([^"]+)"/g);
    for (const [, imported = ''] of imports) add(imported);
  };
  add(entry);
  return files;
}

function textOf(name: string): string {
  return readFileSync(`${DIST}${name}`, 'utf8');
}

describe('the built command', () => {
  it('begins with few files, since each has to be found, read and linked', () => {
    expect([...filesOf('cli.js')].length).toBeLessThan(10);
  });
  it('loads what not every draft needs when a draft needs it', () => {
    const code = [...filesOf('cli.js')].map(textOf).join('');
    for (const late of ['lexicon-en', 'twitter-text', 'linkify', 'image-size']) {
      expect(code).toContain(late);
    }
    expect(code).not.toContain('resolveAllAttention');
    expect(code.length).toBeLessThan(700_000);
  });
});

describe.each(['index.js', 'core.js', 'remark.js'])('the built %s', (entry) => {
  it('brings no part of Node', () => {
    for (const name of filesOf(entry)) expect(textOf(name)).not.toMatch(/(?:from|import)\s*"node:/);
  });
});
