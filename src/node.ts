/** postlint for Node: files and folders instead of strings. */
import type { Config } from './core/config.ts';
import type { Report } from './core/diagnostic.ts';
import { findDrafts } from './node/find-drafts.ts';
import { lintInputs } from './node/lint-files.ts';
import { readDraftFile } from './node/read-file.ts';

export { type Decoded, decode } from './node/decode.ts';
export { type Found, findDrafts, PathError } from './node/find-drafts.ts';
export { readDraftFile } from './node/read-file.ts';

/** How files are to be linted. */
export interface LintFilesOptions {
  readonly config?: Config;
  /** Targets that win over those the drafts name. */
  readonly platforms?: readonly string[];
}

/**
 * Lints the files that paths, folders and globs mean; in folders and globs only what is plainly a draft.
 * Rejects with a PathError where a path leads nowhere, with a ConfigError on a wrong configuration, and
 * with what `node:fs` throws where a file cannot be read.
 */
export async function lintFiles(
  patterns: readonly string[],
  { config = {}, platforms }: LintFilesOptions = {},
): Promise<Report[]> {
  const { found, errors } = await findDrafts(patterns);
  if (errors[0] !== undefined) throw errors[0];
  function* inputs() {
    for (const where of found)
      yield { ...readDraftFile(where.path), where: { ...where, platforms } };
  }
  const results = await lintInputs(inputs(), config);
  return results.map(({ report }) => report);
}
