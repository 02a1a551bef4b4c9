import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Linted } from '../linted.ts';
import { lintedIn } from './answer.ts';
import type { Batch } from './batch.ts';

/** A thread that lints one batch at a time. */
export interface LintWorker {
  lint(batch: Batch): Promise<readonly Linted[]>;
  end(): Promise<unknown>;
}

/** Starts a thread that runs `lint-worker.ts` as it was built. */
export function startWorker(program: string): LintWorker {
  const worker = new Worker(program);
  const ended = once(worker, 'exit').then(([code]) => {
    throw new Error(`a worker ended with code ${code}`);
  });
  // Who waits for a batch hears of it; a worker that was ended on purpose is no fault.
  ended.catch(() => {});
  return {
    async lint(batch) {
      worker.postMessage(batch);
      const [answer] = await Promise.race([once(worker, 'message'), ended]);
      return lintedIn(answer);
    },
    end: () => worker.terminate(),
  };
}
