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
 * The words of an offer where the readers are spoken to: in a question (“have you any vacancies?”), or in a clause
 * that says “you” and not “we” (“if your team has an opening”). To look for somebody is to hire where a role follows.
 */
function askedOffers(reading: Reading): readonly Hit[] {
  const offers = unquotedHits(reading, 'jobOffer');
  const seeks = unquotedHits(reading, 'jobSeek');
  if (offers.length + seeks.length === 0) return [];
  const roles = startsOf(reading, 'jobRole');
  const asked = new Set<number>();
  const askedWithRole = new Set<number>();
  for (const clause of [...questionsToReader(reading), ...clausesToReader(reading)]) {
    const hasRole = holds(clause, roles);
    for (let at = clause.from; at < clause.to; at++) {
      asked.add(at);
      if (hasRole) askedWithRole.add(at);
    }
  }
  return [
    ...offers.filter(({ from }) => asked.has(from)),
    ...seeks.filter(({ from }) => askedWithRole.has(from)),
  ];
}

function clausesToReader(reading: Reading): Clause[] {
  const you = startsOf(reading, 'secondPerson');
  if (you.size === 0) return [];
  const we = startsOf(reading, 'firstPlural');
  return clausesIn(reading.tokens).filter((clause) => holds(clause, you) && !holds(clause, we));
}

function startsOf(reading: Reading, cue: Cue): ReadonlySet<number> {
  return new Set(hitsOf(reading, cue).map(({ from }) => from));
}
