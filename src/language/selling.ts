import { cueSign, findingOf, type Sign } from './doubt.ts';
import { statedHits } from './questions.ts';
import { differentHits, hitsOf, type Reading, spansOf, unquotedHits } from './reading.ts';
import type { Evidence } from './signals.ts';

const ENOUGH = 0.6;

/** “Order yours” sells; of a push, an advantage and goods two do. A price makes each surer. */
export function sellingOf(reading: Reading): Evidence | undefined {
  const signs = [
    ...calls(reading),
    ...cueSign(reading, 'salesPush', 0.5),
    ...offers(reading),
    ...hook(reading),
    ...cueSign(reading, 'salesGoods', 0.4),
  ];
  if (signs.length === 0) return undefined;
  const prices = priceSign(reading);
  if (prices.length === 0 && isFree(reading)) return undefined;
  return findingOf([...signs, ...prices], ENOUGH);
}

/** “If you subscribe to our newsletter, …” calls on nobody. */
function calls(reading: Reading): Sign[] {
  const { tokens } = reading;
  const hits = unquotedHits(reading, 'salesCall').filter(
    ({ from }) => !CONDITIONS.has(tokens[from - 2]?.text ?? ''),
  );
  return hits.length === 0 ? [] : [{ weight: 0.6, spans: spansOf(reading, hits) }];
}

/** With the person between them and what is done: “if you order now”. */
const CONDITIONS = new Set('if when once falls wenn sobald si quand cuando se quando'.split(' '));

/** What costs nothing is not sold, unless it comes with an offer: “first lesson free”. */
function isFree(reading: Reading): boolean {
  return hitsOf(reading, 'freeOfCharge').length > 0 && hitsOf(reading, 'salesOffer').length === 0;
}

/** “50 % off, this weekend only”: two advantages sell without a word of the goods. Who asks for one sells nothing. */
function offers(reading: Reading): Sign[] {
  return differentHits(reading, statedHits(reading, 'salesOffer'))
    .slice(0, 2)
    .map((hit, at) => ({ weight: at === 0 ? 0.4 : 0.35, spans: spansOf(reading, [hit]) }));
}

/** “Tired of queues? …”: what draws readers on, if there is an offer and a link to take it. */
function hook(reading: Reading): Sign[] {
  const { hits, links, questions } = reading;
  if (links.length === 0 || !(hits.has('salesOffer') || hits.has('salesPush'))) return [];
  const starts = new Set(questions.map(({ from }) => from));
  const hooks = hitsOf(reading, 'hookQuestion').filter(({ from }) => starts.has(from));
  return hooks.length === 0 ? [] : [{ weight: 0.35, spans: spansOf(reading, hooks) }];
}

function priceSign({ tokens }: Reading): Sign[] {
  const prices = tokens.filter(({ kind }) => kind === 'money');
  return prices.length === 0 ? [] : [{ weight: 0.25, spans: prices }];
}
