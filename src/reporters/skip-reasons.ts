import type { Skipped } from '../core/diagnostic.ts';
import type { Saying } from '../core/sayings.ts';

/** Why a file was not linted, as the end of a sentence. */
export const skipReasons: Readonly<Record<Skipped, Saying>> = {
  ignored: 'the configuration ignores it',
  'no-target': 'it names no target',
  published: 'it is published',
  'not-text': 'it is no text',
  'too-large': 'it is too large',
};
