import { rules } from '../../rules/index.ts';
import type { Report } from '../core/diagnostic.ts';
import { createLinter, type Linter, type LintWhere, type Parts } from '../core/linter.ts';
import { withDiagnostics } from '../core/report.ts';
import { platforms } from '../platforms/index.ts';
import type { Result } from '../reporters/reporter.ts';
import { MissingLibrary, needed } from '../text/missing-library.ts';
import type { ProjectConfig } from './config/load-config.ts';
import type { Decoded } from './decode.ts';
import { fileFacts } from './file-facts.ts';
import type { FileWorld } from './file-world.ts';
import { lexiconsOnDemand, loadLibrary, type NodeLibraries } from './load-library.ts';
import { loadLocales } from './load-locale.ts';
import { pathFrom } from './paths.ts';

/** A draft's text, and how it is to be linted. */
export interface Input extends Decoded {
  readonly where: LintWhere;
  /** Where the files are looked up that the draft names; on disk where nothing is said. */
  readonly world?: FileWorld | undefined;
}

/** The drafts of one configuration: its linter, and which of the run's drafts it saw. */
interface Group {
  readonly project: ProjectConfig;
  readonly linter: Linter;
  readonly drafts: number[];
}

/** Lints the drafts of one run, with the libraries that they turn out to need, and the run's own findings. */
export async function lintInputs(
  inputs: Iterable<Input>,
  configFor: (path: string | undefined) => Promise<ProjectConfig>,
  onLinted: (count: number) => void = () => {},
): Promise<Result[]> {
  const libraries: NodeLibraries = {};
  const lexicon = lexiconsOnDemand(libraries);
  Object.assign(libraries, { lexicon });
  const groups = new Map<ProjectConfig, Group>();
  const results: Result[] = [];
  for (const { source, unreadable, where, world } of inputs) {
    const group = await groupOf(groups, await configFor(where.path), libraries);
    group.drafts.push(results.length);
    const files = filesOf(where, libraries, world);
    const file = where.path && pathFrom(group.project.folder, where.path);
    const all = { ...where, file, files, unreadable };
    const report = await lintWith(group.linter, libraries, source, all);
    results.push({ report, source });
    onLinted(results.length);
  }
  const late = lateFindings(groups.values());
  return results.map(({ report: early, source }, draft) => {
    const report = withDiagnostics(early, late.get(draft) ?? []);
    return { report, source: report.diagnostics.length > 0 ? source : '' };
  });
}

async function groupOf(
  groups: Map<ProjectConfig, Group>,
  project: ProjectConfig,
  libraries: NodeLibraries,
): Promise<Group> {
  const known = groups.get(project);
  if (known !== undefined) return known;
  const { config } = project;
  const parts: Parts = { rules, platforms, libraries, locales: await loadLocales(config.locale) };
  const group = { project, linter: createLinter(config, parts), drafts: [] };
  groups.set(project, group);
  return group;
}

/** What the rules over several drafts found, by the draft's number in the run. */
function lateFindings(groups: Iterable<Group>) {
  return new Map(
    [...groups].flatMap(({ linter, drafts }) =>
      linter.finish().map(({ draft, diagnostics }) => [drafts[draft], diagnostics] as const),
    ),
  );
}

async function lintWith(
  linter: Linter,
  libraries: NodeLibraries,
  source: string,
  where: LintWhere,
): Promise<Report> {
  for (;;) {
    try {
      return linter.lint(source, where);
    } catch (error) {
      if (!(error instanceof MissingLibrary)) throw error;
      Object.assign(libraries, await loadLibrary(error.library));
    }
  }
}

/** What is known of the files that a draft names, unless its caller knows better. */
function filesOf(
  { files, path }: LintWhere,
  libraries: NodeLibraries,
  world: FileWorld | undefined,
): LintWhere['files'] {
  if (files !== undefined || path === undefined) return files;
  return fileFacts(path, () => needed(libraries['image-size'], 'image-size'), world);
}
