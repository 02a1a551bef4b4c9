import type { Skipped } from '../core/diagnostic.ts';
import type { Saying } from '../core/sayings.ts';

/** Why a file was not linted, in a few words. */
export const skipReasons: Readonly<Record<Skipped, Saying>> = {
  ignored: 'ignored',
  'no-target': 'no target named',
  published: 'published already',
  'not-text': 'no text',
  'too-large': 'too large',
};
