import type { Sign } from './doubt.ts';
import type { Hit } from './phrases.ts';
import { hitsOf, type Reading, spansOf } from './reading.ts';

/** How far behind "looking for" the role may stand, in words. */
const ROLE_WITHIN = 9;

/** How many words may stand before the role in the title of an advert: “Junior Quantity Surveyor –”. */
const WORDS_BEFORE = 4;

/** "looking for" with a role behind it, or "wanted" behind a role, in one clause. */
export function soughtRole(reading: Reading, seeks: readonly Hit[]): Sign[] {
  const roles = hitsOf(reading, 'jobRole');
  if (roles.length === 0) return [];
  const breaks = new Set(hitsOf(reading, 'roleBreak').map((hit) => hit.from));
  const found = seekAndRole(reading, seeks, breaks) ?? roleAndWanted(reading, roles);
  return found === undefined ? [] : [{ weight: 0.7, spans: spansOf(reading, found) }];
}

/** The first phrase that names a role soon after, before the clause or its object ends, and that role. */
function seekAndRole(
  reading: Reading,
  seeks: readonly Hit[],
  breaks: ReadonlySet<number>,
): readonly [Hit, Hit] | undefined {
  const starts = new Map(hitsOf(reading, 'jobRole').map((role) => [role.from, role]));
  for (const hit of seeks) {
    for (let at = hit.to; at < hit.to + ROLE_WITHIN; at++) {
      if (reading.tokens[at]?.kind === 'stop' || breaks.has(at)) break;
      const role = starts.get(at);
      if (role !== undefined) return [hit, role];
    }
  }
  return undefined;
}

/** “Barista (20 hours) wanted”: between the two only numbers and what stands in parentheses with them. */
function roleAndWanted(
  { tokens, ...reading }: Reading,
  roles: readonly Hit[],
): readonly [Hit, Hit] | undefined {
  const ends = new Map(roles.map((role) => [role.to, role]));
  for (const wanted of reading.hits.get('jobWanted') ?? []) {
    for (let at = wanted.from; at > wanted.from - 3; at--) {
      const role = ends.get(at);
      if (role !== undefined) return [role, wanted];
      if (tokens[at - 1]?.kind === 'stop') break;
    }
  }
  return undefined;
}

/** A text or a line that opens with a role, like the title of an advert; `roles` are those of titles. */
export function titledRole(reading: Reading): Sign[] {
  const { tokens } = reading;
  const role = hitsOf(reading, 'jobRole').find(({ from, to }) => {
    if (from > WORDS_BEFORE || !endsTitle(reading, to)) return false;
    return tokens.slice(0, from).every(({ kind }) => kind === 'word' || kind === 'tag');
  });
  return role === undefined ? [] : [{ weight: 0.4, spans: spansOf(reading, [role]) }];
}

/** What may follow the role of a title: its end, or what sets its details apart. */
function endsTitle({ text, tokens }: Reading, to: number): boolean {
  const next = tokens[to];
  const last = tokens[to - 1];
  if (next === undefined || next.kind !== 'word') return true;
  const between = text.slice(last?.end, next.start);
  return /[,(–—|/@·•-]/.test(between);
}

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
