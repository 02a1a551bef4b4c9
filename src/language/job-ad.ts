import { findingOf, type Sign } from './doubt.ts';
import { jobLinks } from './job-links.ts';
import { offeringHits } from './job-offers.ts';
import { roleAppliedFor, soughtRole, titledRole } from './job-roles.ts';
import type { Hit } from './phrases.ts';

import { hitsOf, type Reading, spansOf, unquotedHits } from './reading.ts';
import type { Evidence } from './signals.ts';

/** From here on a text counts as a job advert. */
const ENOUGH = 0.6;

/** A form that has this many fields needs no other sign. */
const FORM_SCORE = 0.6;

/** The words that offer work to the reader; undefined where nobody does, or a job-seeker speaks. */
export function jobAd(reading: Reading): Evidence | undefined {
  const form = formSign(reading);
  const isForm = (form[0]?.weight ?? 0) >= FORM_SCORE;
  // A filled-in form is an advert whatever its text says; elsewhere the community's phrases settle it.
  if (!isForm && isVetoed(reading)) return undefined;
  const signs = [
    ...form,
    ...signOf(reading, offeringHits(reading, 'jobOffer'), 0.8),
    ...signOf(reading, offeringHits(reading, 'jobHint'), 0.5),
    ...soughtRole(reading, offeringHits(reading, 'jobSeek')),
    ...roleAppliedFor(reading),
    ...signOf(reading, hitsOf(reading, 'jobApply'), 0.3),
    ...signOf(reading, hitsOf(reading, 'jobPay'), 0.3),
    ...signOf(reading, hitsOf(reading, 'jobTag'), 0.4),
    ...roleNamed(reading),
  ];
  return findingOf([...signs, ...linkSign(reading, signs)], ENOUGH);
}

/** Somebody looks for work, was hired, or asks the readers whether they hire. */
export function isVetoed(reading: Reading): boolean {
  return (
    unquotedHits(reading, 'jobVeto').length > 0 || unquotedHits(reading, 'readerHires').length > 0
  );
}

function signOf(reading: Reading, hits: readonly Hit[], weight: number): Sign[] {
  return hits.length === 0 ? [] : [{ weight, spans: spansOf(reading, hits) }];
}

/** A role as the title, or anywhere beside the words of an advert. */
function roleNamed(reading: Reading): Sign[] {
  const titled = titledRole(reading);
  return titled.length > 0 ? titled : signOf(reading, hitsOf(reading, 'jobRole'), 0.3);
}

/** A link to where adverts stand says something only with the words of one; any other link says little. */
function linkSign(reading: Reading, signs: readonly Sign[]): Sign[] {
  if (reading.links.length === 0 || signs.length === 0) return [];
  const spans = jobLinks(reading);
  return [spans.length > 0 ? { weight: 0.4, spans } : { weight: 0.15, spans: [] }];
}

/** The form of an advert: each further field (salary, hours, duties) makes it surer. */
function formSign(reading: Reading): Sign[] {
  const labels = hitsOf(reading, 'jobLabel').filter((hit) => reading.tokens[hit.to]?.text === ':');
  const terms = hitsOf(reading, 'jobTerm');
  if (labels.length + terms.length === 0) return [];
  const kinds = new Set(labels.map((hit) => reading.tokens[hit.to - 1]?.text)).size;
  const doubt = 0.7 ** kinds * 0.85 ** Math.min(terms.length, 4);
  return [{ weight: 1 - doubt, spans: spansOf(reading, [...labels, ...terms]) }];
}
