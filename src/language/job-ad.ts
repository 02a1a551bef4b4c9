import type { Span } from '../text/span.ts';
import type { Sign } from './doubt.ts';
import { evidenceOf } from './evidence.ts';
import type { Cue } from './lexicon.ts';
import type { Hit } from './phrases.ts';
import { questionsIn } from './questions.ts';
import { hitsOf, type Reading, spansOf, unquotedHits } from './reading.ts';
import type { Evidence } from './signals.ts';

/** From here on a text counts as a job advert. */
const JOB_AD_SCORE = 0.6;

/** How far behind "looking for" the role may stand, in words. */
const ROLE_WITHIN = 9;

/** A form that has this many fields needs no other sign. */
const FORM_SCORE = 0.6;

/** The words that offer work to the reader; undefined where nobody does, or a job-seeker speaks. */
export function jobAd(reading: Reading): Evidence | undefined {
  const form = formSign(reading);
  // A filled-in form is an advert whatever its text says; elsewhere the community's phrases settle it.
  if (form.weight < FORM_SCORE && isVetoed(reading)) return undefined;
  const signs = [
    form,
    statedSign(reading, 'jobOffer', 0.8),
    statedSign(reading, 'jobHint', 0.5),
    soughtRole(reading),
    roleAppliedFor(reading),
    taggedRole(reading),
    signOf(reading, 'jobApply', 0.3),
    signOf(reading, 'jobPay', 0.3),
    signOf(reading, 'jobTag', 0.4),
  ].filter((sign) => sign.weight > 0);
  if (signs.length === 0) return undefined;
  const doubt = signs.reduce((left, sign) => left * (1 - sign.weight), 1);
  const score = 1 - doubt * (reading.links.length > 0 ? 0.85 : 1);
  if (score < JOB_AD_SCORE) return undefined;
  return evidenceOf(
    score,
    signs.flatMap((sign) => sign.spans),
  );
}

/** Somebody looks for work, was hired, or asks the readers whether they hire. */
export function isVetoed(reading: Reading): boolean {
  return hitsOf(reading, 'jobVeto').length > 0 || hitsOf(reading, 'readerHires').length > 0;
}

function signOf(reading: Reading, cue: Cue, weight: number): Sign {
  return signOfHits(reading, hitsOf(reading, cue), weight);
}

function statedSign(reading: Reading, cue: Cue, weight: number): Sign {
  return signOfHits(reading, statedHits(reading, cue), weight);
}

function signOfHits(reading: Reading, hits: readonly Hit[], weight: number): Sign {
  return hits.length === 0 ? NO_SIGN : { weight, spans: spansOf(reading, hits) };
}

/** Who asks "hiring?" offers nothing. */
export function statedHits(reading: Reading, cue: Cue): readonly Hit[] {
  const hits = unquotedHits(reading, cue);
  if (hits.length === 0) return hits;
  const questions = questionsIn(reading);
  let next = 0;
  return hits.filter((hit) => {
    while ((questions[next]?.to ?? Number.POSITIVE_INFINITY) < hit.from) next++;
    return hit.from < (questions[next]?.from ?? Number.POSITIVE_INFINITY);
  });
}

const NO_SIGN: Sign = { weight: 0, spans: [] };

/** "looking for" with a role behind it, or "wanted" behind a role, in one clause. */
function soughtRole(reading: Reading): Sign {
  const roles = hitsOf(reading, 'jobRole');
  if (roles.length === 0) return NO_SIGN;
  const breaks = new Set(hitsOf(reading, 'roleBreak').map((hit) => hit.from));
  const sought = firstWithRole(reading, statedHits(reading, 'jobSeek'), breaks);
  if (sought !== undefined) return { weight: 0.7, spans: spansOf(reading, sought) };
  const ends = new Map(roles.map((role) => [role.to, role]));
  for (const wanted of hitsOf(reading, 'jobWanted')) {
    const role = ends.get(wanted.from);
    if (role !== undefined) return { weight: 0.7, spans: spansOf(reading, [role, wanted]) };
  }
  return NO_SIGN;
}

function roleAppliedFor(reading: Reading): Sign {
  const applied = firstWithRole(reading, hitsOf(reading, 'jobApply'), NO_BREAKS);
  return applied === undefined ? NO_SIGN : { weight: 0.4, spans: spansOf(reading, applied) };
}

const NO_BREAKS: ReadonlySet<number> = new Set();

/** The first phrase that names a role soon after, before the clause or its object ends, and that role. */
function firstWithRole(
  reading: Reading,
  phrases: readonly Hit[],
  breaks: ReadonlySet<number>,
): readonly [Hit, Hit] | undefined {
  const starts = new Map(hitsOf(reading, 'jobRole').map((role) => [role.from, role]));
  for (const hit of phrases) {
    for (let at = hit.to; at < hit.to + ROLE_WITHIN; at++) {
      if (reading.tokens[at]?.kind === 'stop' || breaks.has(at)) break;
      const role = starts.get(at);
      if (role !== undefined) return [hit, role];
    }
  }
  return undefined;
}

function taggedRole(reading: Reading): Sign {
  const roles = hitsOf(reading, 'jobRole');
  if (roles.length === 0 || hitsOf(reading, 'jobTag').length === 0) return NO_SIGN;
  return { weight: 0.3, spans: spansOf(reading, roles) };
}

/** The form of an advert: each further field (salary, hours, duties) makes it surer. */
function formSign(reading: Reading): Sign {
  const labels = hitsOf(reading, 'jobLabel').filter((hit) => reading.tokens[hit.to]?.text === ':');
  const terms = hitsOf(reading, 'jobTerm');
  const kinds = new Set(labels.map((hit) => reading.tokens[hit.to - 1]?.text)).size;
  const doubt = 0.7 ** kinds * 0.85 ** Math.min(terms.length, 4);
  return { weight: 1 - doubt, spans: spansOf(reading, [...labels, ...terms]) };
}
