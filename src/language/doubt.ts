import type { Span } from '../text/span.ts';
import type { Cue } from './cue.ts';
import { evidenceOf } from './evidence.ts';
import { type Reading, spansOf, unquotedHits } from './reading.ts';
import type { Evidence } from './signals.ts';

/** Something in a text that speaks for a finding, and how sure it alone would make it, from 0 to 1. */
export interface Sign {
  readonly weight: number;
  /** Empty where it is no particular words: it speaks for all of the text. */
  readonly spans: readonly Span[];
}

/** Signs speak together where they stand together: within two stretches of this many UTF-16 units. */
const STRETCH = 400;

/**
 * What speaks together for a finding: each sign leaves less doubt. Undefined below the score that is enough. In a
 * long text the passage counts where the most speaks for it, so that a page with everything in it is not everything.
 */
export function findingOf(signs: readonly Sign[], enough: number): Evidence | undefined {
  if (signs.length === 0) return undefined;
  let best: readonly Sign[] = [];
  let score = 0;
  for (const passage of passagesOf(signs)) {
    const sure = 1 - passage.reduce((doubt, { weight }) => doubt * (1 - weight), 1);
    if (sure > score) [best, score] = [passage, sure];
  }
  if (score < enough) return undefined;
  return evidenceOf(
    score,
    best.flatMap(({ spans }) => spans),
  );
}

/** The signs of each two neighbouring stretches, with their words that stand there. */
function passagesOf(signs: readonly Sign[]): (readonly Sign[])[] {
  if (endOf(signs) <= 2 * STRETCH) return [signs];
  const everywhere = signs.filter(({ spans }) => spans.length === 0);
  const passages = new Map<number, Map<Sign, Span[]>>();
  for (const sign of signs) {
    for (const span of sign.spans) {
      const at = Math.floor(span.start / STRETCH);
      for (const first of [at - 1, at]) put(passages, first, sign, span);
    }
  }
  return [...passages.values()].map((found) => [
    ...everywhere,
    ...[...found].map(([{ weight }, spans]) => ({ weight, spans })),
  ]);
}

function put(
  passages: Map<number, Map<Sign, Span[]>>,
  first: number,
  sign: Sign,
  span: Span,
): void {
  const passage = passages.get(first) ?? new Map<Sign, Span[]>();
  passages.set(first, passage);
  const spans = passage.get(sign);
  if (spans === undefined) passage.set(sign, [span]);
  else spans.push(span);
}

function endOf(signs: readonly Sign[]): number {
  let end = 0;
  for (const { spans } of signs) for (const span of spans) end = Math.max(end, span.end);
  return end;
}

/** The sign that a cue's phrases make; none where there is no such phrase outside of quotations. */
export function cueSign(reading: Reading, cue: Cue, weight: number): Sign[] {
  const hits = unquotedHits(reading, cue);
  return hits.length === 0 ? [] : [{ weight, spans: spansOf(reading, hits) }];
}
