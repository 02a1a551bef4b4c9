import type { Span } from '../text/span.ts';
import { evidenceOf } from './evidence.ts';
import type { Cue } from './lexicon.ts';
import { type Reading, spansOf, unquotedHits } from './reading.ts';
import type { Evidence } from './signals.ts';

/** Something in a text that speaks for a finding, and how sure it alone would make it, from 0 to 1. */
export interface Sign {
  readonly weight: number;
  readonly spans: readonly Span[];
}

/** What speaks together for a finding: each sign leaves less doubt. Undefined below the score that is enough. */
export function findingOf(signs: readonly Sign[], enough: number): Evidence | undefined {
  const doubt = signs.reduce((left, { weight }) => left * (1 - weight), 1);
  const score = 1 - doubt;
  if (score < enough) return undefined;
  return evidenceOf(
    score,
    signs.flatMap(({ spans }) => spans),
  );
}

/** The sign that a cue's phrases make; none where there is no such phrase outside of quotations. */
export function cueSign(reading: Reading, cue: Cue, weight: number): Sign[] {
  const hits = unquotedHits(reading, cue);
  return hits.length === 0 ? [] : [{ weight, spans: spansOf(reading, hits) }];
}
