import type { Result } from '../../reporters/reporter.ts';
import type { ProjectConfig } from '../config/load-config.ts';
import {
  createDraftLinters,
  type DraftLinters,
  type Input,
  type Project,
} from '../draft-linters.ts';
import { finishRun } from '../lint-files.ts';
import { type Batch, canTravel, type Linted, lintBatch } from './batch.ts';
import { type LintWorker, startWorker } from './start-worker.ts';

/** Enough that a thread seldom waits for its next batch, few enough that all end at the same time. */
const BATCH = 20;

interface Numbered extends Batch {
  readonly number: number;
}

interface Done extends Linted {
  readonly batch: Batch;
}

/** So many threads at most, and the file of what they run. */
interface Threads {
  readonly most: number;
  readonly program: string;
}

/** Lints the drafts of one run on several threads. What cannot be sent to a thread is linted here. */
export async function lintWithWorkers(
  inputs: Iterable<Input>,
  configFor: (path: string | undefined) => Promise<ProjectConfig>,
  { most, program }: Threads,
  onLinted: (count: number) => void,
): Promise<Result[]> {
  const projects: Project[] = [];
  const batches = batchesOf(inputs, configFor, projects);
  const workers: LintWorker[] = [];
  const start = () => {
    const worker = startWorker(program);
    workers.push(worker);
    return worker;
  };
  const done: Done[] = [];
  let linted = 0;

  async function work(): Promise<void> {
    const lint = createLinting(projects, start);
    for await (const batch of batches) {
      done[batch.number] = { ...(await lint(batch)), batch };
      linted += batch.items.length;
      onLinted(linted);
    }
  }

  try {
    await Promise.all(Array.from({ length: most }, work));
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
  return joined(done, projects, createDraftLinters());
}

/** Lints one batch at a time: in a thread that is started when it is first needed, or here. */
function createLinting(projects: readonly Project[], start: () => LintWorker) {
  const here = createDraftLinters();
  let worker: LintWorker | undefined;
  return (batch: Batch): Promise<Linted> => {
    if (!canTravel(batch)) return lintBatch(batch.items, projects, here);
    worker ??= start();
    return worker.lint(batch);
  };
}

/** The drafts in batches, read when a thread is free for them. */
async function* batchesOf(
  inputs: Iterable<Input>,
  configFor: (path: string | undefined) => Promise<Project>,
  projects: Project[],
): AsyncGenerator<Numbered> {
  let items: Batch['items'][number][] = [];
  let number = 0;
  const batch = () => ({ number: number++, items, projects: projectsOf(items, projects) });
  for (const input of inputs) {
    items.push({ project: numberOf(await configFor(input.where.path), projects), input });
    if (items.length < BATCH) continue;
    yield batch();
    items = [];
  }
  if (items.length > 0) yield batch();
}

function numberOf(project: Project, projects: Project[]): number {
  const known = projects.indexOf(project);
  return known < 0 ? projects.push(project) - 1 : known;
}

/** Of a project only what is data: its files and their lines stay here. */
function projectsOf(items: Batch['items'], projects: readonly Project[]): Batch['projects'] {
  const numbers = new Set(items.map(({ project }) => project));
  return Object.fromEntries(
    Array.from(numbers, (number) => {
      const { config, folder } = projects[number] as Project;
      return [number, { config, folder }];
    }),
  );
}

/** The results of all batches in the order of the drafts, judged together. */
async function joined(
  done: readonly Done[],
  projects: readonly Project[],
  linters: DraftLinters,
): Promise<Result[]> {
  const results: Result[] = [];
  const drafts = new Map<Project, number[]>();
  for (const { batch, reports, runs } of done) {
    const first = results.length;
    for (const { project: number, drafts: seen, notes } of runs) {
      const project = projects[number] as Project;
      (await linters.of(project)).takeOver(notes);
      drafts.set(project, [
        ...(drafts.get(project) ?? []),
        ...seen.map((position) => first + position),
      ]);
    }
    for (const [position, report] of reports.entries()) {
      results.push({ report, source: batch.items[position]?.input.source ?? '' });
    }
  }
  return finishRun(results, linters, drafts);
}
