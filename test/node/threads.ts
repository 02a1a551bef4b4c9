import { fileURLToPath } from 'node:url';

/** Two threads that run the built program. */
export const TWO_THREADS = {
  most: 2,
  program: fileURLToPath(new URL('../../dist/lint-worker.js', import.meta.url)),
};
