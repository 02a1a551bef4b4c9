import type { DraftLinters, Input, Project } from '../draft-linters.ts';
import type { Linted } from '../linted.ts';
import { isPlain } from '../plain-project.ts';

/** Some drafts of a run, each with the number of its project. */
export interface Batch {
  readonly items: readonly { readonly project: number; readonly input: Input }[];
  readonly projects: Readonly<Record<number, Project>>;
}

/** Lints a batch in its order, with the projects that its numbers stand for. */
export async function lintBatch(
  items: Batch['items'],
  projects: Batch['projects'],
  linters: DraftLinters,
): Promise<Linted[]> {
  const linted: Linted[] = [];
  for (const { project, input } of items) {
    linted.push(await linters.lint(projects[project] as Project, input));
  }
  return linted;
}

/** True where all of it is plain data, which another thread can be sent: no plugin, no files of git's index. */
export function canTravel({ items, projects }: Batch): boolean {
  return (
    Object.values(projects).every(isPlain) &&
    items.every(({ input: { world, where } }) => world === undefined && where.files === undefined)
  );
}
