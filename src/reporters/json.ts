import { safeJson } from '../text/safe-text.ts';
import type { Reporter } from './reporter.ts';

/** `{version: 1, results: [Report], summary}` on one line. */
export const json: Reporter = (results, summary) =>
  `${safeJson({ version: 1, results: results.map(({ report }) => report), summary })}\n`;
