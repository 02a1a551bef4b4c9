import { defineConfig } from 'vitest/config';

/** Tests that run processes and clear away their folders behind themselves, file by file. */
const processes = ['cli', 'documents', 'git', 'hook', 'node', 'package'].map(
  (room) => `test/${room}/**/*.test.ts`,
);

const common = { setupFiles: ['test/setup.ts'], testTimeout: 60_000 };

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      { test: { ...common, name: 'processes', include: processes } },
      // Nothing here keeps state, so the files share what they import: that halves the time of the suite.
      {
        test: {
          ...common,
          name: 'pure',
          include: ['test/**/*.test.ts'],
          exclude: processes,
          isolate: false,
        },
      },
    ],
    coverage: {
      include: ['src/**/*.ts', 'rules/*.ts'],
      // The command is tested as a process, where coverage does not reach.
      exclude: ['src/cli.ts', 'src/cli/**', 'src/node.ts', 'src/node/**', '**/index.ts'],
      thresholds: { lines: 98, branches: 93, functions: 98 },
    },
  },
});
