import type { Report } from '../core/diagnostic.ts';
import type { RunNotes } from '../core/run-rules.ts';
import type { FileFacts } from '../draft/draft.ts';

/** What linting one draft came to: plain data, for another thread and for a cache. */
export interface Linted {
  readonly report: Report;
  /** What the rules over several drafts noted on it. */
  readonly notes: RunNotes;
  readonly asked: Asked;
}

/** What was looked at beside the draft: all that was found holds as long as the answers are the same. */
interface Asked {
  /** The day, where a rule asked for it. */
  readonly day: string | undefined;
  /** The files that were looked up, with what is known of each. */
  readonly files: readonly (readonly [url: string, facts: FileFacts | undefined])[];
}
