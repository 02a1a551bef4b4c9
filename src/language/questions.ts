import type { Span } from '../text/span.ts';
import { type Clause, holds } from './clauses.ts';
import type { Cue } from './cue.ts';
import type { Hit } from './phrases.ts';
import { hitsOf, type Reading, unquotedHits } from './reading.ts';
import type { ToneSign, ToneSignKind } from './tone-sign.ts';

const ADDRESSING: readonly Cue[] = ['readerQuestion', 'readerHires', 'secondPerson', 'invitation'];

/**
 * Questions, by what follows them: at the end it asks the reader, at the beginning it is the hook of
 * what comes next, and in between it moves the text along.
 */
export function questionSigns(reading: Reading): ToneSign[] {
  const { questions } = reading;
  if (questions.length === 0) return [];
  const addressing = addressedAt(reading);
  const words = wordCounts(reading);
  return questions.map((question) => ({
    kind: holds(question, addressing) ? placeOf(question, words) : 'question',
    spans: [spanOfClause(reading, question)],
  }));
}

/** The questions that speak to the readers. */
export function questionsToReader(reading: Reading): Clause[] {
  const { questions } = reading;
  if (questions.length === 0) return [];
  const addressing = addressedAt(reading);
  return questions.filter((question) => holds(question, addressing));
}

/** The tokens where words begin that speak to the readers. */
function addressedAt(reading: Reading): ReadonlySet<number> {
  return new Set(ADDRESSING.flatMap((cue) => hitsOf(reading, cue).map((hit) => hit.from)));
}

/** So few words behind a question belong to it: a name, a signature. */
const TAIL = 3;

/** So few words behind a question are the afterword of a text: a postscript, tags. */
const AFTERWORD = 12;

/** A question behind more words than this opens nothing. */
const OPENING = 12;

function placeOf({ from, to }: Clause, words: readonly number[]): ToneSignKind {
  const before = words[from] ?? 0;
  const after = (words.at(-1) ?? 0) - (words[to] ?? 0);
  if (after <= TAIL) return before < 2 ? 'onlyQuestion' : 'closingQuestion';
  if (after <= AFTERWORD && before > 2 * after) return 'closingQuestion';
  return before > OPENING ? 'middleQuestion' : 'openingQuestion';
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

export function spanOfClause({ tokens }: Reading, { from, to }: Clause): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}

/** The phrases that are said, not asked or quoted: who asks "hiring?" offers nothing. */
export function statedHits(reading: Reading, cue: Cue): readonly Hit[] {
  const hits = unquotedHits(reading, cue);
  if (hits.length === 0) return hits;
  const { questions } = reading;
  let next = 0;
  return hits.filter((hit) => {
    while ((questions[next]?.to ?? Number.POSITIVE_INFINITY) < hit.from) next++;
    return hit.from < (questions[next]?.from ?? Number.POSITIVE_INFINITY);
  });
}
