import { withDiagnostics } from '../core/report.ts';
import type { Result } from '../reporters/reporter.ts';
import type { ProjectConfig } from './config/load-config.ts';
import {
  createDraftLinters,
  type DraftLinters,
  type Input,
  type Project,
} from './draft-linters.ts';

export type { Input } from './draft-linters.ts';

/** Which of a run's drafts the linter of each project saw, in its order. */
type DraftsByProject = ReadonlyMap<Project, readonly number[]>;

/** Lints the drafts of one run, and judges what the rules over several drafts noted. */
export async function lintInputs(
  inputs: Iterable<Input>,
  configFor: (path: string | undefined) => Promise<ProjectConfig>,
  onLinted: (count: number) => void = () => {},
): Promise<Result[]> {
  const linters = createDraftLinters();
  const drafts = new Map<Project, number[]>();
  const results: Result[] = [];
  for (const input of inputs) {
    const project = await configFor(input.where.path);
    const seen = drafts.get(project) ?? [];
    drafts.set(project, seen);
    seen.push(results.length);
    results.push({ report: await linters.lint(project, input), source: input.source });
    onLinted(results.length);
  }
  return finishRun(results, linters, drafts);
}

/** The results with what the rules over several drafts found. */
export async function finishRun(
  results: readonly Result[],
  linters: DraftLinters,
  drafts: DraftsByProject,
): Promise<Result[]> {
  const late = new Map<number | undefined, Result['report']['diagnostics']>();
  for (const [project, numbers] of drafts) {
    const linter = await linters.of(project);
    for (const { draft, diagnostics } of linter.finish()) late.set(numbers[draft], diagnostics);
  }
  return results.map(({ report: early, source }, draft) => {
    const report = withDiagnostics(early, late.get(draft) ?? []);
    return { report, source: report.diagnostics.length > 0 ? source : '' };
  });
}
