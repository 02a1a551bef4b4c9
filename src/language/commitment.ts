import { cueSign, findingOf, type Sign } from './doubt.ts';
import type { Hit } from './phrases.ts';
import { statedHits } from './questions.ts';
import { type Reading, spansOf, unquotedHits } from './reading.ts';
import type { Evidence } from './signals.ts';

const ENOUGH = 0.6;

/** How far behind “we will” the verb of promising may stand, in words: German verbs close the clause. */
const VERB_WITHIN = 12;

/** A word of guarantee, or “we will” with a verb of promising or with terms. */
export function commitmentOf(reading: Reading): Evidence | undefined {
  return findingOf(
    [...promiseSign(reading), ...willSign(reading), ...cueSign(reading, 'promiseTerm', 0.3)],
    ENOUGH,
  );
}

/** Who asks “do you guarantee it?” promises nothing. */
function promiseSign(reading: Reading): Sign[] {
  const promises = statedHits(reading, 'promise').filter((hit) => !isDenied(reading, hit));
  return promises.length === 0 ? [] : [{ weight: 0.7, spans: spansOf(reading, promises) }];
}

const NOTHING = new Set('nothing nichts rien nada niente nulla'.split(' '));
const NOT = new Set("not cannot can't don't no nicht kein keine pas sin non nao".split(' '));

/** “We guarantee nothing”, “we cannot guarantee it”. */
function isDenied({ tokens }: Reading, { from, to }: Hit): boolean {
  return NOT.has(tokens[from - 1]?.text ?? '') || NOTHING.has(tokens[to]?.text ?? '');
}

function willSign(reading: Reading): Sign[] {
  const wills = statedHits(reading, 'promiseWill');
  if (wills.length === 0) return [];
  const verbs = new Map(unquotedHits(reading, 'promiseVerb').map((hit) => [hit.from, hit]));
  const pairs = wills.flatMap((will) => {
    const verb = verbAfter(reading, will, verbs);
    return verb === undefined ? [] : [will, verb];
  });
  if (pairs.length > 0) return [{ weight: 0.5, spans: spansOf(reading, pairs) }];
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
