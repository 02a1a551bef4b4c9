import { withDiagnostics } from '../core/report.ts';
import type { Result } from '../reporters/reporter.ts';
import type { DraftCache } from './cache/draft-cache.ts';
import type { ProjectConfig } from './config/load-config.ts';
import {
  createDraftLinters,
  type DraftLinters,
  type Input,
  type Project,
} from './draft-linters.ts';
import type { Linted } from './linted.ts';

export type { Input } from './draft-linters.ts';

export type ConfigFor = (path: string | undefined) => Promise<ProjectConfig>;

/** What goes along with the linting of a run. */
export interface Along {
  /** Told how many drafts are done. */
  readonly onLinted?: (count: number) => void;
  /** Drafts that are known are not linted again. */
  readonly cache?: Pick<DraftCache, 'find' | 'keep'> | undefined;
}

/** A draft of a run, and what linting it came to. */
export interface LintedInput extends Linted {
  readonly project: Project;
  readonly source: string;
}

/** Lints the drafts of one run, and judges what the rules over several drafts noted. */
export async function lintInputs(
  inputs: Iterable<Input>,
  configFor: ConfigFor,
  { onLinted, cache }: Along = {},
): Promise<Result[]> {
  const linters = createDraftLinters();
  const linted: LintedInput[] = [];
  for (const input of inputs) {
    const project = await configFor(input.where.path);
    const known = await cache?.find(project, input, linters);
    const found = known ?? (await linters.lint(project, input));
    if (known === undefined) cache?.keep(project, input, found);
    linted.push({ ...found, project, source: input.source });
    onLinted?.(linted.length);
  }
  return finishRun(linted, linters);
}

/** The results of a run in its order, with what the rules over several drafts find. */
export async function finishRun(
  linted: readonly LintedInput[],
  linters: DraftLinters,
): Promise<Result[]> {
  const drafts = new Map<Project, number[]>();
  for (const [number, { project, notes }] of linted.entries()) {
    (await linters.of(project)).takeOver(notes);
    const seen = drafts.get(project) ?? [];
    drafts.set(project, seen);
    seen.push(number);
  }
  const late = new Map<number | undefined, Result['report']['diagnostics']>();
  for (const [project, numbers] of drafts) {
    const linter = await linters.of(project);
    for (const { draft, diagnostics } of linter.finish()) late.set(numbers[draft], diagnostics);
  }
  return linted.map(({ report: early, source }, number) => {
    const report = withDiagnostics(early, late.get(number) ?? []);
    return { report, source: report.diagnostics.length > 0 ? source : '' };
  });
}
