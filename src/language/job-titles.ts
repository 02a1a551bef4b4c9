import type { Cue } from './cue.ts';
import type { Sign } from './doubt.ts';
import { offeringHits } from './job-offers.ts';
import { APART } from './job-roles.ts';
import type { Hit } from './phrases.ts';
import { hitsOf, type Reading, spansOf } from './reading.ts';

/** How many words may stand before the role in the title of an advert: “Junior Quantity Surveyor –”. */
const WORDS_BEFORE = 4;

/** How many words of a title may stand behind the role. */
const WORDS_BEHIND = 5;

const SPEAKERS: readonly Cue[] = ['firstSingular', 'firstPlural', 'secondPerson'];
const NO_TITLE: readonly Cue[] = [...SPEAKERS, 'jobSeek', 'jobNeed'];

/** A text that opens with a role, like the title of an advert. */
export function titledRole(reading: Reading): Sign[] {
  const start = titleStart(reading);
  const role = offeringHits(reading, 'jobRole').find(
    ({ from, to }) => from >= start && isNearStart(reading, start, from) && endsTitle(reading, to),
  );
  if (role === undefined) return [];
  const weight = isAllTitle(reading, role) ? ALL_TITLE : 0.5;
  return [{ weight, spans: spansOf(reading, [role]) }];
}

/** Behind “RT @name:” or “New here:” the title proper begins. */
function titleStart({ tokens }: Reading): number {
  return tokens.slice(0, WORDS_BEFORE).findIndex(({ text }) => text === ':') + 1;
}

/** Only a few words stand before the role, and in none of them does somebody speak or seek. */
function isNearStart({ tokens, hits }: Reading, start: number, from: number): boolean {
  if (from - start > WORDS_BEFORE) return false;
  if (!tokens.slice(start, from).every(({ kind }) => kind === 'word' || kind === 'tag'))
    return false;
  return !NO_TITLE.some((cue) =>
    hits.get(cue)?.some((hit) => start <= hit.from && hit.from < from),
  );
}

/** A title with details and its link are all that bots publish of an advert. */
const ALL_TITLE = 0.55;

/** The title of an advert has so many words at most. */
const TITLE_WORDS = 12;

/** A place or a time is set apart: “, Torino”, “ – night shift”, “(part time)”. */
const DETAIL = /[,(–—|@·•]| [-/] /;

/** There is a link, and one short clause with a detail beside it. */
function isAllTitle(reading: Reading, { from, to }: Hit): boolean {
  const { text, tokens, links } = reading;
  const [link] = links;
  const titleEnd = tokens[to - 1]?.end ?? 0;
  if (link === undefined || !DETAIL.test(text.slice(titleEnd, link.start))) return false;
  if (hitsOf(reading, 'roleBreak').some((broken) => broken.from < from)) return false;
  const words = tokens.filter(({ kind }) => kind !== 'link' && kind !== 'tag');
  const ends = words.findIndex(({ kind }) => kind === 'stop');
  return words.length <= TITLE_WORDS && (ends < 0 || ends >= words.length - 1);
}

/**
 * Right behind the role of a title it ends, or a mark sets its details apart. With a link or pay, and nobody who
 * speaks in it, it may have more words: “Tester software esperto, Torino”; else “Professor Grün, thank you” speaks to somebody.
 */
function endsTitle({ text, tokens, links, hits }: Reading, to: number): boolean {
  const speaks = SPEAKERS.some((cue) => hits.has(cue));
  const within = (links.length > 0 || hits.has('jobPay')) && !speaks ? WORDS_BEHIND : 0;
  for (let at = to; at <= to + within; at++) {
    const next = tokens[at];
    if (next === undefined || next.kind !== 'word') return true;
    if (APART.test(text.slice(tokens[at - 1]?.end, next.start))) return true;
  }
  return false;
}
