import { evidenceOf } from './evidence.ts';
import { isVetoed, statedHits } from './job-ad.ts';
import { hitsOf, type Reading, spansOf } from './reading.ts';
import type { Evidence, Hiring } from './signals.ts';

interface HiringFinding {
  readonly who: Hiring;
  readonly evidence: Evidence;
}

/** Who is said to hire: an advert’s author does; readers who are asked whether they do are spoken to as such. */
export function hiringOf(reading: Reading, jobAd: Evidence | undefined): HiringFinding | undefined {
  if (jobAd !== undefined) return { who: 'poster', evidence: jobAd };
  const asked = hitsOf(reading, 'readerHires');
  if (asked.length > 0)
    return { who: 'reader', evidence: evidenceOf(0.8, spansOf(reading, asked)) };
  const offers = isVetoed(reading) ? [] : statedHits(reading, 'jobOffer');
  if (offers.length === 0) return undefined;
  return { who: 'poster', evidence: evidenceOf(0.6, spansOf(reading, offers)) };
}
