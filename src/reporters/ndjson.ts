import { safeJson } from '../text/safe-text.ts';
import type { Reporter } from './reporter.ts';

/** `{version: 1, report}` on a line for each draft, then `{version: 1, summary}`. */
export const ndjson: Reporter = (results, summary) =>
  [...results.map(({ report }) => ({ version: 1, report })), { version: 1, summary }]
    .map((value) => `${safeJson(value)}\n`)
    .join('');
