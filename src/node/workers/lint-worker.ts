/** What runs in a worker: it lints the batches that it is sent, one after the other. */
import { parentPort } from 'node:worker_threads';
import { createDraftLinters, type Project } from '../draft-linters.ts';
import { answerOf } from './answer.ts';
import { type Batch, lintBatch } from './batch.ts';

const linters = createDraftLinters();
const projects: Record<number, Project> = {};

parentPort?.on('message', async (batch: Batch) => {
  try {
    // Each message brings copies of its projects: the first one stays, since it has a linter.
    Object.assign(projects, { ...batch.projects, ...projects });
    const linted = await lintBatch(batch.items, projects, linters);
    parentPort?.postMessage({ linted });
  } catch (error) {
    parentPort?.postMessage(answerOf(error));
  }
});
