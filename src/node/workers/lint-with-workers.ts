import type { Result } from '../../reporters/reporter.ts';
import { createDraftLinters, type Input, type Project } from '../draft-linters.ts';
import { type Along, type ConfigFor, finishRun, type LintedInput } from '../lint-files.ts';
import type { Linted } from '../linted.ts';
import { type Batch, canTravel, lintBatch } from './batch.ts';
import { type LintWorker, startWorker } from './start-worker.ts';

/** Enough that a thread seldom waits for its next batch, few enough that all end at the same time. */
const BATCH = 20;

/** A draft on its way to a thread. */
interface Waiting {
  /** Which draft of the run it is, from 0. */
  readonly position: number;
  readonly project: Project;
  readonly input: Input;
}

/** So many threads at most, and the file of what they run. */
interface Threads {
  readonly most: number;
  readonly program: string;
}

/** Lints the drafts of one run on several threads. What cannot be sent to a thread is linted here. */
export async function lintWithWorkers(
  inputs: Iterable<Input>,
  configFor: ConfigFor,
  { most, program }: Threads,
  { onLinted, cache }: Along = {},
): Promise<Result[]> {
  const linters = createDraftLinters();
  const done: LintedInput[] = [];
  let count = 0;

  function put({ position, project, input }: Waiting, linted: Linted): void {
    done[position] = { ...linted, project, source: input.source };
    count++;
  }

  async function* waiting(): AsyncGenerator<Waiting> {
    let position = 0;
    for (const input of inputs) {
      const project = await configFor(input.where.path);
      const draft = { position: position++, project, input };
      const known = await cache?.find(project, input, linters);
      if (known === undefined) yield draft;
      else put(draft, known);
    }
  }

  const batches = inBatches(waiting());
  const workers: LintWorker[] = [];
  const start = () => {
    const worker = startWorker(program);
    workers.push(worker);
    return worker;
  };

  async function work(): Promise<void> {
    const lint = createLinting(start);
    for await (const batch of batches) {
      const linted = await lint(batch);
      for (const [index, draft] of batch.entries()) {
        const found = linted[index] as Linted;
        cache?.keep(draft.project, draft.input, found);
        put(draft, found);
      }
      onLinted?.(count);
    }
  }

  try {
    await Promise.all(Array.from({ length: most }, work));
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
  return finishRun(done, linters);
}

/** Lints one batch at a time: in a thread that is started when it is first needed, or here. */
function createLinting(start: () => LintWorker) {
  const here = createDraftLinters();
  const projects: Project[] = [];
  let worker: LintWorker | undefined;
  return (drafts: readonly Waiting[]): Promise<readonly Linted[]> => {
    const batch = batchOf(drafts, projects);
    if (!canTravel(batch)) return lintBatch(batch.items, projects, here);
    worker ??= start();
    return worker.lint(batch);
  };
}

async function* inBatches(drafts: AsyncIterable<Waiting>): AsyncGenerator<readonly Waiting[]> {
  let batch: Waiting[] = [];
  for await (const draft of drafts) {
    batch.push(draft);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The drafts with numbers for their projects, and of these only what is data: their files and lines stay here. */
function batchOf(drafts: readonly Waiting[], known: Project[]): Batch {
  const items = drafts.map(({ project, input }) => ({ project: numberOf(project, known), input }));
  const projects: Record<number, Project> = {};
  for (const { project } of items) {
    const { config, folder } = known[project] as Project;
    projects[project] = { config, folder };
  }
  return { items, projects };
}

function numberOf(project: Project, known: Project[]): number {
  const number = known.indexOf(project);
  return number < 0 ? known.push(project) - 1 : number;
}
