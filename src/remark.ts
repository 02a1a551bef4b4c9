/** postlint as a plugin for remark and all that is built on unified, for teams that run remark-lint. */
import { checkShape, isoDate, list, record } from './core/check-shape.ts';
import type { Config } from './core/config.ts';
import { withDiagnostics } from './core/report.ts';
import { createLinter } from './index.ts';
import { toVFileMessages, type VFileMessageLike } from './reporters/vfile-messages.ts';

export { toVFileMessages, type VFileMessageLike } from './reporters/vfile-messages.ts';

export interface RemarkOptions {
  readonly config?: Config;
  /** Targets that win over those the drafts name. */
  readonly platforms?: readonly string[];
  /** The time of linting as ISO 8601, for rules about dates. */
  readonly now?: string;
}

/** A tree of unist. */
interface SyntaxTree {
  type: string;
}

/** As much of a VFile as is used here. */
export interface LintedFile {
  readonly path?: string | undefined;
  toString(): string;
  message(
    reason: string,
    options: Pick<VFileMessageLike, 'ruleId' | 'source'> & { readonly place: MessagePlace },
  ): object;
}

interface MessagePlace {
  start: { line: number; column: number; offset: number };
  end: { line: number; column: number; offset: number };
}

/**
 * `remark().use(postlint, { platforms: ['mastodon'] })`. What is found becomes messages of the file; of the tree
 * nothing is read or changed. Where no targets are named, a file that names none itself is no draft, and is passed
 * over: a repository holds other Markdown, too.
 */
export default function remarkPostlint(options: RemarkOptions = {}) {
  checkShape('options', options, { config: record(() => {}), platforms: list, now: isoDate });
  const { config = {}, platforms, now } = options;
  const linter = createLinter(config);
  const searched = platforms === undefined && config.platforms === undefined;
  return (_tree: SyntaxTree, file: LintedFile): undefined => {
    const source = String(file);
    const linted = linter.lint(source, { path: file.path, platforms, now, searched });
    // Each file is a run of its own: nothing tells which is the last.
    const overRun = linter.finish().flatMap(({ diagnostics }) => diagnostics);
    const report = withDiagnostics(linted, overRun);
    for (const found of toVFileMessages(report, { source, package: PACKAGE })) {
      const { reason, place, ruleId, fatal, note, actual, expected, url } = found;
      const message = file.message(reason, { place, ruleId, source: found.source });
      Object.assign(message, { fatal, note, actual, expected, url });
    }
  };
}

/** Where the package is, with the documents of the rules. */
const PACKAGE = new URL('..', import.meta.url).href.replace(/\/$/, '');
