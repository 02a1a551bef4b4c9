import { type Report, type Skipped, standing } from '../core/diagnostic.ts';
import type { Severity } from '../core/rule.ts';
import type { Say } from '../core/say.ts';
import type { PictureOf } from '../preview/attachments.ts';

/** A report with the text that its spans index; empty where nothing was found in it. */
export interface Result {
  readonly report: Report;
  readonly source: string;
}

/** What a run comes to. */
export interface Summary {
  readonly files: number;
  readonly linted: number;
  readonly skipped: Readonly<Partial<Record<Skipped, number>>>;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly blocking: boolean;
}

/** What an output can show, and what was asked of it. */
export interface View {
  readonly color: boolean;
  /** The width of the output in columns. */
  readonly columns: number;
  /** Only errors. */
  readonly quiet: boolean;
  /** Skipped files and the source of every limit, too. */
  readonly verbose: boolean;
  /** The changes that only a person can decide on, too. */
  readonly suggest?: boolean;
  /** True where the safe fixes were made: those that are left make new problems. */
  readonly fixed?: boolean;
  /** The language of what is not a message, `de`, and what says it; English where nothing is given. */
  readonly language?: string;
  readonly say?: Say;
  /** The picture that a draft names, by the draft's path, as an address that holds it; for formats that show some. */
  readonly pictureOf?: PictureOf;
  /** postlint's own version, for formats that say what they come from. */
  readonly version?: string;
  /** What there is to say of a rule, for formats that describe those that they name. */
  readonly ruleFacts?: (id: string) => RuleFacts | undefined;
}

interface RuleFacts {
  readonly description: string;
  readonly severity: Severity;
}

/** Turns a run's results into one text. */
export type Reporter = (results: readonly Result[], summary: Summary, view: View) => string;

export function summaryOf(results: readonly Result[]): Summary {
  const skipped: Partial<Record<Skipped, number>> = {};
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { report } of results) {
    if (report.skipped !== undefined) skipped[report.skipped] = (skipped[report.skipped] ?? 0) + 1;
    for (const { severity } of standing(report.diagnostics)) counts[severity]++;
  }
  return {
    files: results.length,
    linted: results.filter(({ report }) => report.skipped === undefined).length,
    skipped,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    blocking: results.some(({ report }) => report.blocking),
  };
}
