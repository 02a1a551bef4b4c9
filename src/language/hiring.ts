import { evidenceOf } from './evidence.ts';
import { isVetoed, statedHits } from './job-ad.ts';
import type { Hit } from './phrases.ts';
import { questionsToReader } from './questions.ts';
import { type Reading, spansOf, unquotedHits } from './reading.ts';
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
  const offers = isVetoed(reading) ? [] : statedHits(reading, 'jobOffer');
  if (offers.length === 0) return undefined;
  return { who: 'poster', evidence: evidenceOf(0.6, spansOf(reading, offers)) };
}

/** The words of an offer in a question to the readers: “have you any vacancies?” */
function askedOffers(reading: Reading): readonly Hit[] {
  const offers = unquotedHits(reading, 'jobOffer');
  if (offers.length === 0) return [];
  const asked = new Set<number>();
  for (const { from, to } of questionsToReader(reading)) {
    for (let at = from; at < to; at++) asked.add(at);
  }
  return offers.filter(({ from }) => asked.has(from));
}
