import { rules } from '../../rules/index.ts';
import type { Config } from '../core/config.ts';
import type { Report } from '../core/diagnostic.ts';
import { createLinter, type Linter, type LintWhere } from '../core/linter.ts';
import { withDiagnostics } from '../core/report.ts';
import { platforms } from '../platforms/index.ts';
import type { Result } from '../reporters/reporter.ts';
import { MissingLibrary, needed } from '../text/missing-library.ts';
import type { Decoded } from './decode.ts';
import { fileFacts } from './file-facts.ts';
import { lexiconsOnDemand, loadLibrary, type NodeLibraries } from './load-library.ts';

/** A draft's text, and how it is to be linted. */
export interface Input extends Decoded {
  readonly where: LintWhere;
}

/** Lints the drafts of one run, with the libraries that they turn out to need, and the run's own findings. */
export async function lintInputs(
  inputs: Iterable<Input>,
  config: Config,
  onLinted: (count: number) => void = () => {},
): Promise<Result[]> {
  const libraries: NodeLibraries = {};
  const lexicon = lexiconsOnDemand(libraries);
  Object.assign(libraries, { lexicon });
  const linter = createLinter(config, { rules, platforms, libraries });
  const results: Result[] = [];
  for (const { source, unreadable, where } of inputs) {
    const files = filesOf(where, libraries);
    const report = await lintWith(linter, libraries, source, { ...where, files, unreadable });
    results.push({ report, source });
    onLinted(results.length);
  }
  const late = new Map(linter.finish().map(({ draft, diagnostics }) => [draft, diagnostics]));
  return results.map(({ report: early, source }, draft) => {
    const report = withDiagnostics(early, late.get(draft) ?? []);
    return { report, source: report.diagnostics.length > 0 ? source : '' };
  });
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
function filesOf({ files, path }: LintWhere, libraries: NodeLibraries): LintWhere['files'] {
  if (files !== undefined || path === undefined) return files;
  return fileFacts(path, () => needed(libraries['image-size'], 'image-size'));
}
