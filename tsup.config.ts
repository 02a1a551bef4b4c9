import { builtinModules } from 'node:module';
import { defineConfig } from 'tsup';
import { joinedChunks } from './build/joined-chunks.ts';
import { lazyPatterns } from './build/lazy-patterns.ts';
import { packedLexicons } from './build/packed-lexicons.ts';

// One configuration, so that every entry shares its chunks: two would give the command its own copy
// of the engine. Everything is bundled (tsup does so with what is no `dependency`): one package to
// install, and a fast start.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    core: 'src/core.ts',
    node: 'src/node.ts',
    remark: 'src/remark.ts',
    cli: 'src/cli.ts',
    'lint-worker': 'src/node/workers/lint-worker.ts',
  },
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  // twitter-text means the package punycode, not Node's own.
  external: [/^node:/, ...builtinModules.filter((name) => name !== 'punycode')],
  removeNodeProtocol: false,
  splitting: true,
  treeshake: false,
  metafile: true,
  esbuildPlugins: [joinedChunks('src/cli/run.ts'), packedLexicons(), lazyPatterns()],
  clean: true,
  dts: {
    entry: {
      index: 'src/index.ts',
      core: 'src/core.ts',
      node: 'src/node.ts',
      remark: 'src/remark.ts',
    },
    resolve: true,
  },
  esbuildOptions(options) {
    options.mainFields = ['module', 'main'];
    // Not `browser`: its builds of micromark's helpers expect a document and crash in a bare context.
    options.conditions = ['default'];
    options.charset = 'ascii';
    options.legalComments = 'none';
    options.minifyIdentifiers = true;
    options.minifySyntax = true;
    options.minifyWhitespace = true;
  },
});
