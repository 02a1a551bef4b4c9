import { rules } from '../../rules/index.ts';
import type { Report } from '../core/diagnostic.ts';
import { createLinter, type Linter, type LintWhere } from '../core/linter.ts';
import { platforms } from '../platforms/index.ts';
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

/** What linting needs of a project. */
export type Project = Pick<ProjectConfig, 'config' | 'folder'>;

/** The linter of each configuration, with the libraries that drafts turn out to need. */
export interface DraftLinters {
  of(project: Project): Promise<Linter>;
  lint(project: Project, input: Input): Promise<Report>;
}

export function createDraftLinters(): DraftLinters {
  const libraries: NodeLibraries = {};
  const lexicon = lexiconsOnDemand(libraries);
  Object.assign(libraries, { lexicon });
  const linters = new Map<Project, Linter>();

  async function of(project: Project): Promise<Linter> {
    const known = linters.get(project);
    if (known !== undefined) return known;
    const { config } = project;
    const locales = await loadLocales(config.locale);
    const linter = createLinter(config, { rules, platforms, libraries, locales });
    linters.set(project, linter);
    return linter;
  }

  async function lint(project: Project, { source, unreadable, where, world }: Input) {
    const linter = await of(project);
    const files = filesOf(where, libraries, world);
    const file = where.path && pathFrom(project.folder, where.path);
    return lintWith(linter, libraries, source, { ...where, file, files, unreadable });
  }

  return { of, lint };
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
