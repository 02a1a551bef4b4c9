import { resolve } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const NAMESPACE = 'loaded-late';

/**
 * esbuild makes one chunk for each set of entries that share code, and what is loaded on demand is an entry, too: the
 * command began with twenty files, and to find, read and link them took as long as to compile them. So whatever is
 * loaded on demand says that it needs all that is loaded by then (`hub`): this is one set, and one chunk.
 */
export function joinedChunks(hub: string): Plugin {
  return {
    name: 'joined-chunks',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) =>
        kind === 'dynamic-import'
          ? { path: resolve(resolveDir, path), namespace: NAMESPACE }
          : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
        contents: `import ${JSON.stringify(resolve(hub))}; export * from ${JSON.stringify(path)};`,
        resolveDir: resolve('.'),
      }));
      // The package has no side effects, and an import for its own sake would be dropped.
      build.onResolve({ filter: /.*/, namespace: NAMESPACE }, ({ path }) =>
        path === resolve(hub) ? { path, sideEffects: true } : undefined,
      );
    },
  };
}
