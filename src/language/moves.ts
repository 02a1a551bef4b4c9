import type { Cue } from './cue.ts';
import { evidenceOf } from './evidence.ts';
import { questionSigns } from './questions.ts';
import { type Reading, spansOf, unquotedHits } from './reading.ts';
import type { Evidence, Finding } from './signals.ts';

/** Findings that are the phrases of one cue, as they are. */
const BY_CUE: readonly (readonly [Finding, Cue])[] = [
  ['invitations', 'invitation'],
  ['thanks', 'thanks'],
  ['shareRequest', 'shareRequest'],
  ['linkPromise', 'linkPromise'],
  ['disclosure', 'disclosure'],
  ['ownOffer', 'ownOffer'],
  ['emptyPraise', 'emptyPraise'],
];

/** The questions, requests and other moves of a text, one span for each. */
export function movesIn(reading: Reading): { readonly [finding in Finding]?: Evidence } {
  const moves: { [finding in Finding]?: Evidence } = {};
  const questions = questionSigns(reading).filter(({ kind }) => kind !== 'question');
  if (questions.length > 0) {
    moves.questions = evidenceOf(
      0.8,
      questions.flatMap(({ spans }) => spans),
    );
  }
  for (const [finding, cue] of BY_CUE) {
    const hits = unquotedHits(reading, cue);
    if (hits.length > 0) moves[finding] = evidenceOf(0.8, spansOf(reading, hits));
  }
  return moves;
}
