import { type Diagnostic, type Report, standing } from '../core/diagnostic.ts';
import { inEnglish, type Say } from '../core/say.ts';
import { safeLine } from '../text/safe-text.ts';
import type { Result, View } from './reporter.ts';

/** The findings on a draft that its reader asked for: what the draft switches off is none. */
export function shownOf(
  { diagnostics }: Report,
  { quiet }: Pick<View, 'quiet'>,
): readonly Diagnostic[] {
  const counted = standing(diagnostics);
  return quiet ? counted.filter(({ severity }) => severity === 'error') : counted;
}

/** Drafts with errors before the others: not all of them may find room. */
export function gravestFirst(results: readonly Result[]): readonly Result[] {
  const failed = results.filter(({ report }) => !report.ok);
  return [...failed, ...results.filter(({ report }) => report.ok)];
}

/** What a draft is called: its path, on one line. */
export function nameOf({ path }: Report, say: Say = inEnglish): string {
  return safeLine(path ?? say('standard input'));
}

/** What is wrong and what to do about it, on one line. */
export function adviceOf({ message, help }: Diagnostic): string {
  return safeLine(help === '' ? message : `${message} ${help}`);
}
