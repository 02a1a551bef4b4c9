import { cueSign, findingOf, type Sign } from './doubt.ts';
import type { Hit } from './phrases.ts';
import { hitsOf, type Reading, spansOf, unquotedHits } from './reading.ts';
import type { Evidence } from './signals.ts';

const ENOUGH = 0.6;

/** How far behind “we will” the verb of promising may stand, in words. */
const VERB_WITHIN = 4;

/** A word of guarantee, or “we will” with a verb of promising or with terms. */
export function commitmentOf(reading: Reading): Evidence | undefined {
  return findingOf(
    [
      ...cueSign(reading, 'promise', 0.7),
      ...willSign(reading),
      ...cueSign(reading, 'promiseTerm', 0.3),
    ],
    ENOUGH,
  );
}

function willSign(reading: Reading): Sign[] {
  const wills = unquotedHits(reading, 'promiseWill');
  if (wills.length === 0) return [];
  const verbs = new Map(hitsOf(reading, 'promiseVerb').map((hit) => [hit.from, hit]));
  const pairs = wills.flatMap((will) => {
    const verb = verbAfter(reading, will, verbs);
    return verb === undefined ? [] : [will, verb];
  });
  if (pairs.length > 0) return [{ weight: 0.6, spans: spansOf(reading, pairs) }];
  return [{ weight: 0.3, spans: spansOf(reading, wills) }];
}

function verbAfter(
  { tokens }: Reading,
  will: Hit,
  verbs: ReadonlyMap<number, Hit>,
): Hit | undefined {
  for (let at = will.to; at < will.to + VERB_WITHIN; at++) {
    if (tokens[at]?.kind === 'stop') return undefined;
    const verb = verbs.get(at);
    if (verb !== undefined) return verb;
  }
  return undefined;
}
