import { clausesIn, holds } from './clauses.ts';
import type { Cue } from './cue.ts';
import type { Hit } from './phrases.ts';
import { statedHits } from './questions.ts';
import { hitsOf, type Reading, unquotedHits } from './reading.ts';

/** The words of a cue that offer work: neither asked, quoted nor denied, nor told of what was, may be or others do. */
export function offeringHits(reading: Reading, cue: Cue): readonly Hit[] {
  const hits = untold(reading, statedHits(reading, cue));
  return hits.filter((hit) => !isDenied(reading, hit) && !isCrowd(reading, hit));
}

/** The author’s own words of a cue outside of sentences that talk about hiring. */
export function untoldHits(reading: Reading, cue: Cue): readonly Hit[] {
  return untold(reading, unquotedHits(reading, cue));
}

function untold(reading: Reading, hits: readonly Hit[]): readonly Hit[] {
  if (hits.length === 0 || !reading.hits.has('jobTalk')) return hits;
  const told = clausesWith(reading, 'jobTalk');
  return hits.filter(({ from }) => !told.has(from));
}

/** The tokens of the clauses in which a cue has a phrase. */
export function clausesWith(reading: Reading, cue: Cue): ReadonlySet<number> {
  const starts = new Set(hitsOf(reading, cue).map(({ from }) => from));
  const within = new Set<number>();
  for (const clause of starts.size === 0 ? [] : clausesIn(reading.tokens)) {
    if (!holds(clause, starts)) continue;
    for (let at = clause.from; at < clause.to; at++) within.add(at);
  }
  return within;
}

/** How near the number of those who are hired stands: “hires as many as 2,000”. */
const NUMBER_WITHIN = 4;

/** Nobody advertises hundreds of positions at once: “to hire 3,000 workers” is news. */
const CROWD = /^\d{1,3}(?:[.,]?\d{3})+$|^[1-9]\d\d$/;

function isCrowd({ tokens }: Reading, { from, to }: Hit): boolean {
  for (let at = from; at < to + NUMBER_WITHIN; at++) {
    const token = tokens[at];
    if (token?.kind === 'stop') return false;
    if (token?.kind === 'number' && CROWD.test(token.text)) return true;
  }
  return false;
}

/** Words of denial in all languages that are read; those that end in n't, too. */
const DENIALS: ReadonlySet<string> = new Set(
  `no not never nobody none kein keine keinen nicht niemand ohne ne pas aucun aucune personne sans nadie ningun ninguna
  nunca sin non nessuno nessuna senza nao nenhum nenhuma ninguem sem`.split(/\s+/),
);

/** How many words before a phrase may deny it: “we don’t have any open positions”. */
const DENIED_WITHIN = 3;

function isDenied({ tokens }: Reading, { from }: Hit): boolean {
  for (let at = from - 1; at >= 0 && at >= from - DENIED_WITHIN; at--) {
    const token = tokens[at];
    if (token?.kind === 'stop') return false;
    if (token?.kind === 'word' && (DENIALS.has(token.text) || token.text.endsWith("n't"))) {
      return true;
    }
  }
  return false;
}
