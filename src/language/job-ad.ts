import { findingOf, type Sign } from './doubt.ts';
import { jobLinks } from './job-links.ts';
import { offeringHits, untoldHits } from './job-offers.ts';
import { roleAppliedFor, soughtRole } from './job-roles.ts';
import { titledRole } from './job-titles.ts';
import type { Hit } from './phrases.ts';
import { hitsOf, type Reading, spansOf, unquotedHits } from './reading.ts';
import type { Evidence } from './signals.ts';

/** From here on a text counts as a job advert. */
const ENOUGH = 0.6;

/** It takes this much where a text has words of those who look for work, or talk about it. */
const BEYOND_DOUBT = 0.95;

/** A form that has this many fields needs no other sign. */
const FORM_SCORE = 0.6;

/** The words that offer work to the reader; undefined where nobody does, or a job-seeker speaks. */
export function jobAd(reading: Reading): Evidence | undefined {
  const form = formSign(reading);
  const signs = [
    ...form,
    ...signOf(reading, offeringHits(reading, 'jobOffer'), 0.8),
    ...signOf(reading, offeringHits(reading, 'jobHint'), 0.5),
    ...bareLabel(reading),
    ...soughtRole(reading),
    ...roleAppliedFor(reading),
    ...signOf(reading, untoldHits(reading, 'jobApply'), 0.3),
    ...signOf(reading, hitsOf(reading, 'jobPay'), 0.3),
    ...roleNamed(reading),
  ];
  const apart = [
    ...eachWordOnce(reading.text.length, signs),
    // A tag also says what kind of post it stands in.
    ...signOf(reading, untoldHits(reading, 'jobTag'), 0.4),
  ];
  const isForm = (form[0]?.weight ?? 0) >= FORM_SCORE;
  // A filled-in form is an advert whatever its text says; elsewhere the community's phrases settle it.
  const enough = isVetoed(reading) && !isForm ? BEYOND_DOUBT : ENOUGH;
  return findingOf([...apart, ...linkSign(reading, apart)], enough);
}

/** Words that are a sign of several cues speak once, as the strongest; all are shown. */
function eachWordOnce(length: number, signs: readonly Sign[]): readonly Sign[] {
  if (signs.length < 2) return signs;
  const taken = new Uint8Array(length);
  return [...signs]
    .sort((a, b) => b.weight - a.weight)
    .map(({ weight, spans }) => {
      const isNew = spans.some(({ start, end }) => !taken.subarray(start, end).includes(1));
      for (const { start, end } of spans) taken.fill(1, start, end);
      return { weight: isNew ? weight : 0, spans };
    });
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

/** “Vacancy: https://…”: a link, and nothing but what it leads to. */
function bareLabel(reading: Reading): Sign[] {
  const { tokens } = reading;
  const label = hitsOf(reading, 'jobHint').find(({ from, to }) => {
    const next = tokens[to]?.kind === 'stop' ? tokens[to + 1] : tokens[to];
    return from <= 1 && next?.kind === 'link';
  });
  return label === undefined ? [] : signOf(reading, [label], 0.55);
}

/** A role as the title, or anywhere beside the words of an advert. */
function roleNamed(reading: Reading): Sign[] {
  const titled = titledRole(reading);
  return titled.length > 0 ? titled : signOf(reading, untoldHits(reading, 'jobRole'), 0.3);
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
