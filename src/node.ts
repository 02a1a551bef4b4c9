/** postlint for Node: files and folders instead of strings. */
import type { Config } from './core/config.ts';
import type { Report } from './core/diagnostic.ts';
import type { FileFacts } from './draft/draft.ts';
import { configFinder, givenConfig } from './node/config/find-config.ts';
import { fileFacts as factsBeside } from './node/file-facts.ts';
import { findDrafts } from './node/find-drafts.ts';
import { imageFacts } from './node/image-facts.ts';
import { lintMany } from './node/lint-many.ts';
import { readDraftFile } from './node/read-file.ts';

export { type Decoded, decode } from './node/decode.ts';
export { type Found, findDrafts, PathError } from './node/find-drafts.ts';
export { readDraftFile } from './node/read-file.ts';

/**
 * What is known of the files that a draft names, by the draft's path, for `lint`'s option `files`: whether
 * they are there, and their bytes, types and dimensions. They are looked for beside the draft, in `media`
 * folders from there up to the project's root, and in the root, and nowhere else.
 */
export function fileFacts(path: string): (url: string) => FileFacts | undefined {
  return factsBeside(path, () => imageFacts);
}

/** How files are to be linted. */
export interface LintFilesOptions {
  /** A configuration, or the file of one; without it the nearest file of each draft holds, with `false` none. */
  readonly config?: Config | string | false;
  /** Run no configuration and no plugin that is code. */
  readonly safe?: boolean;
  /** Targets that win over those the drafts name. */
  readonly platforms?: readonly string[];
  /** The time of linting as ISO 8601, for rules about dates; without it they go by the days that a draft names itself. */
  readonly now?: string;
}

/**
 * Lints the files that paths, folders and globs mean; in folders and globs only what is plainly a draft.
 * Rejects with a PathError where a path leads nowhere, with a ConfigError on a wrong configuration, and
 * with what `node:fs` throws where a file cannot be read.
 */
export async function lintFiles(
  patterns: readonly string[],
  { config, safe = false, platforms, now }: LintFilesOptions = {},
): Promise<Report[]> {
  const { found, errors } = await findDrafts(patterns);
  if (errors[0] !== undefined) throw errors[0];
  function* inputs() {
    for (const where of found)
      yield { ...readDraftFile(where.path), where: { ...where, platforms, now } };
  }
  const drafts = { count: found.length, each: inputs() };
  const results = await lintMany(drafts, configsFor(config, safe));
  return results.map(({ report }) => report);
}

function configsFor(config: LintFilesOptions['config'], safe: boolean) {
  return typeof config === 'object' ? givenConfig(config) : configFinder({ file: config, safe });
}
