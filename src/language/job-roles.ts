import type { Cue } from './cue.ts';
import type { Sign } from './doubt.ts';
import type { Hit } from './phrases.ts';
import { hitsOf, type Reading, spansOf } from './reading.ts';

/** How far behind "looking for" the role may stand, in words. */
const ROLE_WITHIN = 9;

/** Who looks for something may look for somebody: other signs of an advert have to say so. */
const SEEKS_SOMETHING = 0.3;

/** How many words may stand before the role in the title of an advert: “Junior Quantity Surveyor –”. */
const WORDS_BEFORE = 4;

/** How many words of a title may stand behind the role. */
const WORDS_BEHIND = 5;

/** "looking for" with a role behind it, or "wanted" behind a role, in one clause; alone it may seek anything. */
export function soughtRole(reading: Reading, seeks: readonly Hit[]): Sign[] {
  const roles = hitsOf(reading, 'jobRole');
  const breaks = new Set(hitsOf(reading, 'roleBreak').map((hit) => hit.from));
  const found = seekAndRole(reading, seeks, breaks) ?? roleAndWanted(reading, roles, breaks);
  if (found !== undefined) return [{ weight: 0.7, spans: spansOf(reading, found) }];
  return seeks.length === 0 ? [] : [{ weight: SEEKS_SOMETHING, spans: spansOf(reading, seeks) }];
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

/** “We seek: a driver” goes on behind the colon, also on the next line. */
function behindColon({ tokens }: Reading, at: number): number {
  if (tokens[at]?.text !== ':') return at;
  return tokens[at + 1]?.text === '\n' ? at + 2 : at + 1;
}

/** “Barista wanted” is said of the role right before; at the end of a clause, of one anywhere in it. */
function roleAndWanted(
  { text, tokens, hits }: Reading,
  roles: readonly Hit[],
  breaks: ReadonlySet<number>,
): readonly [Hit, Hit] | undefined {
  const ends = new Map(roles.map((role) => [role.to, role]));
  for (const wanted of hits.get('jobWanted') ?? []) {
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

/** A text that opens with a role, like the title of an advert. */
export function titledRole(reading: Reading): Sign[] {
  const { tokens } = reading;
  const role = hitsOf(reading, 'jobRole').find(({ from, to }) => {
    if (from > WORDS_BEFORE || !endsTitle(reading, to)) return false;
    return tokens.slice(0, from).every(({ kind }) => kind === 'word' || kind === 'tag');
  });
  return role === undefined ? [] : [{ weight: 0.5, spans: spansOf(reading, [role]) }];
}

/**
 * Right behind the role of a title it ends, or a mark sets its details apart. With a link and nobody who speaks in it,
 * it may have more words: “Tester software esperto, Torino”; else “Professor Grün, thank you” speaks to somebody.
 */
function endsTitle({ text, tokens, links, hits }: Reading, to: number): boolean {
  const speaks = SPEAKERS.some((cue) => hits.has(cue));
  const within = links.length > 0 && !speaks ? WORDS_BEHIND : 0;
  for (let at = to; at <= to + within; at++) {
    const next = tokens[at];
    if (next === undefined || next.kind !== 'word') return true;
    if (APART.test(text.slice(tokens[at - 1]?.end, next.start))) return true;
  }
  return false;
}

const SPEAKERS: readonly Cue[] = ['firstSingular', 'firstPlural', 'secondPerson'];

const APART = /[,(–—|/@·•-]/;

/** Applying, and the role that is applied for in the same sentence. */
export function roleAppliedFor(reading: Reading): Sign[] {
  const roles = new Map(hitsOf(reading, 'jobRole').map((role) => [role.from, role]));
  for (const applied of roles.size === 0 ? [] : hitsOf(reading, 'jobApply')) {
    const role = roleNear(reading, applied, roles);
    if (role !== undefined) return [{ weight: 0.4, spans: spansOf(reading, [applied, role]) }];
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
