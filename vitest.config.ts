import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    coverage: {
      include: ['src/**/*.ts', 'rules/*.ts'],
      // The command is tested as a process, where coverage does not reach.
      exclude: ['src/cli.ts', 'src/cli/**', 'src/node.ts', 'src/node/**', '**/index.ts'],
      thresholds: { lines: 98, branches: 93, functions: 98 },
    },
  },
});
