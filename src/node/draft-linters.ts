import { rules } from '../../rules/index.ts';
import { createLinter, type Linter, type LintWhere } from '../core/linter.ts';
import { platforms } from '../platforms/index.ts';
import { MissingLibrary, needed } from '../text/missing-library.ts';
import type { ProjectConfig } from './config/load-config.ts';
import type { Decoded } from './decode.ts';
import { fileFacts } from './file-facts.ts';
import type { FileWorld } from './file-world.ts';
import type { Linted } from './linted.ts';
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
  /** Lints one draft, and hands over what was noted on it: the linter of the project starts afresh. */
  lint(project: Project, input: Input): Promise<Linted>;
  /** What is known now of the files that a draft names. */
  filesOf(input: Input, urls: readonly string[]): Promise<Linted['asked']['files']>;
}

export function createDraftLinters(): DraftLinters {
  const libraries: NodeLibraries = {};
  const lexicon = lexiconsOnDemand(libraries);
  Object.assign(libraries, { lexicon });
  const linters = new Map<Project, Linter>();
  let isDayAsked = false;
  const onToday = () => {
    isDayAsked = true;
  };

  async function of(project: Project): Promise<Linter> {
    const known = linters.get(project);
    if (known !== undefined) return known;
    const { config } = project;
    const locales = await loadLocales(config.locale);
    const linter = createLinter(config, { rules, platforms, libraries, locales, onToday });
    linters.set(project, linter);
    return linter;
  }

  async function lint(project: Project, input: Input): Promise<Linted> {
    const linter = await of(project);
    const { source, unreadable, where } = input;
    const file = where.path && pathFrom(project.folder, where.path);
    return withLibraries(libraries, () => {
      isDayAsked = false;
      const { files, asked } = noted(filesBeside(input, libraries));
      const report = linter.lint(source, { ...where, file, files, unreadable });
      const day = isDayAsked ? where.now : undefined;
      return { report, notes: linter.handOver(), asked: { day, files: [...asked] } };
    });
  }

  return {
    of,
    lint,
    filesOf: (input, urls) =>
      withLibraries(libraries, () => {
        const files = filesBeside(input, libraries);
        return urls.map((url) => [url, files?.(url)] as const);
      }),
  };
}

/** Does what may throw MissingLibrary, with the libraries that it turns out to need. */
async function withLibraries<T>(libraries: NodeLibraries, act: () => T): Promise<T> {
  for (;;) {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof MissingLibrary)) throw error;
      Object.assign(libraries, await loadLibrary(error.library));
    }
  }
}

type LookUp = NonNullable<LintWhere['files']>;

/** What is known of the files that a draft names, unless its caller knows better. */
function filesBeside({ where: { files, path }, world }: Input, libraries: NodeLibraries) {
  if (files !== undefined || path === undefined) return files;
  return fileFacts(path, () => needed(libraries['image-size'], 'image-size'), world);
}

/** The same, with a note of what was looked up. */
function noted(files: LookUp | undefined) {
  const asked = new Map<string, ReturnType<LookUp>>();
  if (files === undefined) return { files, asked };
  const look: LookUp = (url) => {
    const facts = files(url);
    asked.set(url, facts);
    return facts;
  };
  return { files: look, asked };
}
