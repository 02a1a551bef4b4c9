import { clauseAround } from './clauses.ts';
import type { Sign } from './doubt.ts';
import { clausesWith, offeringHits, untoldHits } from './job-offers.ts';
import type { Hit } from './phrases.ts';
import { hitsOf, type Reading, spansOf } from './reading.ts';
import type { Token } from './words.ts';

/** How far behind "looking for" the role may stand, in words. */
const ROLE_WITHIN = 9;

/** Who looks for something may look for somebody: other signs of an advert have to say so. */
const SEEKS_SOMETHING = 0.3;

/** “Barista wanted” is an advert, and so are “we seek a barista” and “our café needs one”. */
const WANTED = 0.65;
const WE_SEEK = 0.65;

/** “The café seeks a barista” is one just so. */
const EMPLOYER_SEEKS = 0.6;

/** “Looking for a plumber” is none without another sign; “every ship needs a cook” wants more than a link. */
const SOMEBODY_SEEKS = 0.55;
const ANYBODY_NEEDS = 0.3;

/** "looking for" with a role behind it, or "wanted" behind a role, in one clause; alone it may seek anything. */
export function soughtRole(reading: Reading): Sign[] {
  const seeks = inOrder(offeringHits(reading, 'jobSeek'), offeringHits(reading, 'jobNeed'));
  const roles = hitsOf(reading, 'jobRole');
  const breaks = new Set(hitsOf(reading, 'roleBreak').map((hit) => hit.from));
  const wanted = roleAndWanted(reading, roles, breaks);
  if (wanted !== undefined) return [{ weight: WANTED, spans: spansOf(reading, wanted) }];
  const sought = seekAndRole(reading, seeks, breaks);
  if (sought !== undefined) {
    return [{ weight: weightOf(reading, sought[0]), spans: spansOf(reading, sought) }];
  }
  return soughtWithoutRole(
    reading,
    seeks.filter(({ cue }) => cue === 'jobSeek'),
  );
}

/** “We are looking for someone who …” needs one sign more, “we are looking for …” two. */
function soughtWithoutRole(reading: Reading, seeks: readonly Hit[]): Sign[] {
  if (seeks.length === 0) return [];
  const ours = clausesWith(reading, 'firstPlural');
  const hiring = wordsOfHiring(reading);
  const somebody = seeks.filter((hit) => ours.has(hit.from) && saysHiring(hiring, hit));
  if (somebody.length > 0) return [{ weight: SOMEBODY_SEEKS, spans: spansOf(reading, somebody) }];
  return [{ weight: SEEKS_SOMETHING, spans: spansOf(reading, seeks) }];
}

function inOrder(some: readonly Hit[], others: readonly Hit[]): readonly Hit[] {
  return others.length === 0 ? some : [...some, ...others].sort((a, b) => a.from - b.from);
}

/** It depends on who seeks, as far as the clause tells. */
function weightOf(reading: Reading, hit: Hit): number {
  const isOurs = clausesWith(reading, 'firstPlural').has(hit.from);
  const isLabel = reading.tokens[hit.to]?.text === ':';
  if (isLabel || isOurs || saysHiring(wordsOfHiring(reading), hit)) return WE_SEEK;
  if (hit.cue === 'jobNeed') return ANYBODY_NEEDS;
  const { from } = clauseAround(reading.tokens, hit.from);
  const isSubjectless = reading.tokens.slice(from, hit.from).every(isAside);
  const isMine = isSubjectless || clausesWith(reading, 'firstSingular').has(hit.from);
  return isMine ? SOMEBODY_SEEKS : EMPLOYER_SEEKS;
}

function isAside({ kind }: Token): boolean {
  return kind !== 'word';
}

/** The first phrase that names a role soon after, before the clause or its object ends, and that role. */
function seekAndRole(
  reading: Reading,
  seeks: readonly Hit[],
  breaks: ReadonlySet<number>,
): readonly [Hit, Hit] | undefined {
  const starts = new Map(hitsOf(reading, 'jobRole').map((role) => [role.from, role]));
  for (const hit of seeks) {
    for (let at = behindColon(reading, hit.to); at < hit.to + ROLE_WITHIN; at++) {
      if (reading.tokens[at]?.kind === 'stop' || breaks.has(at)) break;
      const role = starts.get(at);
      if (role !== undefined) return [hit, role];
    }
  }
  return undefined;
}

/** The tokens of words that say hiring itself, not only seeking: “recrute” and not “cherche”. */
function wordsOfHiring(reading: Reading): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { from, to } of hitsOf(reading, 'jobHint')) {
    for (let at = from; at < to; at++) words.add(at);
  }
  return words;
}

function saysHiring(hiring: ReadonlySet<number>, { from, to }: Hit): boolean {
  for (let at = from; at < to; at++) if (hiring.has(at)) return true;
  return false;
}

/** “We seek: a driver” goes on behind the colon, also on the next line. */
function behindColon({ tokens }: Reading, at: number): number {
  if (tokens[at]?.text !== ':') return at;
  return tokens[at + 1]?.text === '\n' ? at + 2 : at + 1;
}

/** “Barista wanted” is said of the role right before; at the end of a clause, of one anywhere in it. */
function roleAndWanted(
  reading: Reading,
  roles: readonly Hit[],
  breaks: ReadonlySet<number>,
): readonly [Hit, Hit] | undefined {
  const { text, tokens } = reading;
  const ends = new Map(roles.map((role) => [role.to, role]));
  for (const wanted of offeringHits(reading, 'jobWanted')) {
    const next = tokens[wanted.to];
    const between = text.slice(tokens[wanted.to - 1]?.end, next?.start);
    const within = next?.kind === 'word' && !APART.test(between) ? 1 : ROLE_WITHIN;
    for (let at = wanted.from; at > wanted.from - within; at--) {
      const role = ends.get(at);
      if (role !== undefined) return [role, wanted];
      if (tokens[at - 1]?.kind === 'stop' || breaks.has(at - 1)) break;
    }
  }
  return undefined;
}

/** Marks that set something apart. */
export const APART = /[,(–—|/@·•-]/;

/** Applying, and the role that is applied for in the same sentence. */
export function roleAppliedFor(reading: Reading): Sign[] {
  const roles = new Map(hitsOf(reading, 'jobRole').map((role) => [role.from, role]));
  for (const applied of roles.size === 0 ? [] : untoldHits(reading, 'jobApply')) {
    const role = roleNear(reading, applied, roles);
    if (role !== undefined) return [{ weight: 0.55, spans: spansOf(reading, [applied, role]) }];
  }
  return [];
}

function roleNear(
  { tokens }: Reading,
  { from, to }: Hit,
  roles: ReadonlyMap<number, Hit>,
): Hit | undefined {
  for (let at = to; at < to + ROLE_WITHIN && tokens[at]?.kind !== 'stop'; at++) {
    if (roles.has(at)) return roles.get(at);
  }
  for (let at = from - 1; at > from - ROLE_WITHIN && tokens[at]?.kind !== 'stop'; at--) {
    if (roles.has(at)) return roles.get(at);
  }
  return undefined;
}
