import { type Clause, clausesIn, holds } from './clauses.ts';
import type { Cue } from './cue.ts';
import { evidenceOf } from './evidence.ts';
import { isVetoed } from './job-ad.ts';
import { offeringHits } from './job-offers.ts';
import type { Hit } from './phrases.ts';
import { questionsToReader } from './questions.ts';
import { hitsOf, type Reading, spansOf, unquotedHits } from './reading.ts';
import type { Evidence, Hiring } from './signals.ts';

interface HiringFinding {
  readonly who: Hiring;
  readonly evidence: Evidence;
}

/** Who is said to hire: an advert’s author does; readers who are asked whether they do are spoken to as such. */
export function hiringOf(reading: Reading, jobAd: Evidence | undefined): HiringFinding | undefined {
  if (jobAd !== undefined) return { who: 'poster', evidence: jobAd };
  const asked = [...unquotedHits(reading, 'readerHires'), ...askedOffers(reading)];
  if (asked.length > 0)
    return { who: 'reader', evidence: evidenceOf(0.8, spansOf(reading, asked)) };
  const offers = isVetoed(reading) ? [] : offeringHits(reading, 'jobOffer');
  if (offers.length === 0) return undefined;
  return { who: 'poster', evidence: evidenceOf(0.6, spansOf(reading, offers)) };
}

/**
 * The words of an offer where the readers are spoken to: in a question that nobody asks of “us” (“have you any
 * vacancies?”), or in a clause that says “you” and not “we” (“if your team has an opening”). To look for somebody is
 * to hire where a role follows.
 */
function askedOffers(reading: Reading): readonly Hit[] {
  const seeks = [...unquotedHits(reading, 'jobSeek'), ...unquotedHits(reading, 'jobNeed')];
  const offers = [...unquotedHits(reading, 'jobOffer'), ...wordsOfHiring(reading, seeks)];
  if (offers.length + seeks.length === 0) return [];
  const roles = startsOf(reading, 'jobRole');
  const we = startsOf(reading, 'firstPlural');
  const questions = reading.questions.filter((question) => !holds(question, we));
  const clauses = [...questions, ...questionsToReader(reading), ...clausesToReader(reading, we)];
  const asked = tokensOf(clauses);
  const askedWithRole = tokensOf(clauses.filter((clause) => holds(clause, roles)));
  return [
    ...offers.filter(({ from }) => asked.has(from)),
    ...seeks.filter(({ from }) => askedWithRole.has(from)),
  ];
}

/** Those of the words of seeking that say hiring itself: “recrute” and not “cherche”. */
function wordsOfHiring(reading: Reading, seeks: readonly Hit[]): readonly Hit[] {
  const hints = startsOf(reading, 'jobHint');
  return seeks.filter(({ from }) => hints.has(from));
}

function tokensOf(clauses: readonly Clause[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { from, to } of clauses) for (let at = from; at < to; at++) tokens.add(at);
  return tokens;
}

function clausesToReader(reading: Reading, we: ReadonlySet<number>): Clause[] {
  const you = startsOf(reading, 'secondPerson');
  if (you.size === 0) return [];
  return clausesIn(reading.tokens).filter((clause) => holds(clause, you) && !holds(clause, we));
}

function startsOf(reading: Reading, cue: Cue): ReadonlySet<number> {
  return new Set(hitsOf(reading, cue).map(({ from }) => from));
}
