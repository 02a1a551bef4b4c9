import type { Span } from '../text/span.ts';
import type { Cue } from './lexicon.ts';
import { hitsOf, type Reading } from './reading.ts';
import type { ToneSign, ToneSignKind } from './tone-sign.ts';

interface Clause {
  /** Token indexes; `to` is its closing mark. */
  readonly from: number;
  readonly to: number;
}

const ADDRESSING: readonly Cue[] = ['readerQuestion', 'secondPerson', 'invitation'];

/**
 * Questions, by what follows them: at the end it asks the reader, at the beginning it is the hook of
 * what comes next.
 */
export function questionSigns(reading: Reading): ToneSign[] {
  const questions = questionsIn(reading);
  if (questions.length === 0) return [];
  const addressing = addressedAt(reading);
  const words = wordCounts(reading);
  return questions.map((question) => ({
    kind: asksReader(question, addressing) ? placeOf(question, words) : 'question',
    spans: [spanOfClause(reading, question)],
  }));
}

/** The questions that speak to the readers. */
export function questionsToReader(reading: Reading): Clause[] {
  const questions = questionsIn(reading);
  if (questions.length === 0) return [];
  const addressing = addressedAt(reading);
  return questions.filter((question) => asksReader(question, addressing));
}

/** The tokens where words begin that speak to the readers. */
function addressedAt(reading: Reading): ReadonlySet<number> {
  return new Set(ADDRESSING.flatMap((cue) => hitsOf(reading, cue).map((hit) => hit.from)));
}

/** The clauses that end in a question mark. */
export function questionsIn({ tokens }: Reading): Clause[] {
  const questions: Clause[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== 'stop') return;
    if (token.text === '?' && at > from) questions.push({ from, to: at });
    from = at + 1;
  });
  return questions;
}

function asksReader({ from, to }: Clause, addressing: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at++) if (addressing.has(at)) return true;
  return false;
}

function placeOf({ from, to }: Clause, words: readonly number[]): ToneSignKind {
  const before = words[from] ?? 0;
  const after = (words.at(-1) ?? 0) - (words[to] ?? 0);
  if (after > 3) return 'openingQuestion';
  return before < 2 ? 'onlyQuestion' : 'closingQuestion';
}

/** How many words stand before each token; the last entry counts all. */
function wordCounts({ tokens }: Reading): number[] {
  const counts = [0];
  let count = 0;
  for (const token of tokens) {
    if (token.kind === 'word') count++;
    counts.push(count);
  }
  return counts;
}

function spanOfClause({ tokens }: Reading, { from, to }: Clause): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}
