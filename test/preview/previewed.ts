import { lint } from '../../src/index.ts';
import { previewPage } from '../../src/preview/page.ts';
import type { Result } from '../../src/reporters/reporter.ts';

/** A draft as `postlint preview` gets it. */
export function drawn(source: string, path = 'draft.md'): Result {
  return { report: lint(source, { path, now: '2026-11-22', appearance: true }), source };
}

export function pageOf(...results: readonly Result[]): string {
  return previewPage(results, { quiet: false });
}
