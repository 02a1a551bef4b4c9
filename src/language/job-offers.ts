import type { Cue } from './cue.ts';
import type { Hit } from './phrases.ts';
import { statedHits } from './questions.ts';
import type { Reading } from './reading.ts';

/** The words of a cue that offer work: neither asked nor quoted, nor denied. */
export function offeringHits(reading: Reading, cue: Cue): readonly Hit[] {
  return statedHits(reading, cue).filter((hit) => !isDenied(reading, hit));
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
