import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';
import type * as Core from '../../src/core.ts';
import type * as Postlint from '../../src/index.ts';
import { root } from './source-files.ts';

/** The esbuild that tsup brings, and as much of it as is used here. */
interface Esbuild {
  build(options: object): Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
}
const tsup = createRequire(import.meta.url).resolve('tsup');
const { build } = createRequire(tsup)('esbuild') as Esbuild;

interface Entries {
  readonly index: typeof Postlint;
  readonly core: typeof Core;
}

/**
 * A built entry as a program in a context that holds nothing but the language: no `process`, no `document`,
 * no `TextEncoder`. Throws where the entry imports a module of Node, or needs anything else to load.
 */
export async function inBareContext<E extends keyof Entries>(entry: E): Promise<Entries[E]> {
  const path = join(root, 'dist', `${entry}.js`);
  if (!existsSync(path)) throw new Error(`dist/${entry}.js is missing: run “npm run build” first.`);
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'entry',
    // Neutral: an import of a Node module is an error here.
    platform: 'neutral',
    target: 'es2022',
    logLevel: 'silent',
  });
  const code = outputFiles.map(({ text }) => text).join('\n');
  return vm.runInNewContext(`${code}\nentry;`, Object.create(null)) as Entries[E];
}
