import type { Report } from '../../core/diagnostic.ts';
import type { RunNotes } from '../../core/run-rules.ts';
import type { DraftLinters, Input, Project } from '../draft-linters.ts';

/** Some drafts of a run, each with the number of its project. */
export interface Batch {
  readonly items: readonly { readonly project: number; readonly input: Input }[];
  readonly projects: Readonly<Record<number, Project>>;
}

/** What became of a batch, in its order. */
export interface Linted {
  readonly reports: readonly Report[];
  /** What the rules over several drafts noted, and on which of the batch's drafts. */
  readonly runs: readonly {
    readonly project: number;
    readonly drafts: readonly number[];
    readonly notes: RunNotes;
  }[];
}

/** Lints a batch, with the projects that its numbers stand for. */
export async function lintBatch(
  items: Batch['items'],
  projects: Batch['projects'],
  linters: DraftLinters,
): Promise<Linted> {
  const reports: Report[] = [];
  const drafts = new Map<number, number[]>();
  for (const [index, { project, input }] of items.entries()) {
    drafts.set(project, [...(drafts.get(project) ?? []), index]);
    reports.push(await linters.lint(projects[project] as Project, input));
  }
  const runs: Linted['runs'][number][] = [];
  for (const [project, numbers] of drafts) {
    const linter = await linters.of(projects[project] as Project);
    runs.push({ project, drafts: numbers, notes: linter.handOver() });
  }
  return { reports, runs };
}

/** True where all of it is plain data, which another thread can be sent: no plugin, no files of git's index. */
export function canTravel({ items, projects }: Batch): boolean {
  return (
    Object.values(projects).every(({ config: { plugins = [] } }) => plugins.length === 0) &&
    items.every(({ input: { world, where } }) => world === undefined && where.files === undefined)
  );
}
