import { cueSign, findingOf, type Sign } from './doubt.ts';
import { type Reading, spansOf, unquotedHits } from './reading.ts';
import type { Evidence } from './signals.ts';

const ENOUGH = 0.6;

/** A push to buy, an advantage and goods: two of them sell, and a price makes either surer. */
export function sellingOf(reading: Reading): Evidence | undefined {
  const signs = [
    ...cueSign(reading, 'salesPush', 0.5),
    ...cueSign(reading, 'salesOffer', 0.4),
    ...secondOffer(reading),
    ...cueSign(reading, 'salesGoods', 0.4),
  ];
  if (signs.length === 0) return undefined;
  return findingOf([...signs, ...priceSign(reading)], ENOUGH);
}

/** “50 % off, this weekend only”: two advantages sell without a word of the goods. */
function secondOffer(reading: Reading): Sign[] {
  return unquotedHits(reading, 'salesOffer')
    .slice(1, 2)
    .map((hit) => ({ weight: 0.35, spans: spansOf(reading, [hit]) }));
}

function priceSign({ tokens }: Reading): Sign[] {
  const prices = tokens.filter(({ kind }) => kind === 'money');
  return prices.length === 0 ? [] : [{ weight: 0.25, spans: prices }];
}
