import { cueSign, findingOf, type Sign } from './doubt.ts';
import type { Reading } from './reading.ts';
import type { Evidence } from './signals.ts';

const ENOUGH = 0.6;

/** A push to buy, an advantage and goods: two of them sell, and a price makes either surer. */
export function sellingOf(reading: Reading): Evidence | undefined {
  const signs = [
    ...cueSign(reading, 'salesPush', 0.5),
    ...cueSign(reading, 'salesOffer', 0.4),
    ...cueSign(reading, 'salesGoods', 0.4),
  ];
  if (signs.length === 0) return undefined;
  return findingOf([...signs, ...priceSign(reading)], ENOUGH);
}

function priceSign({ tokens }: Reading): Sign[] {
  const prices = tokens.filter(({ kind }) => kind === 'money');
  return prices.length === 0 ? [] : [{ weight: 0.25, spans: prices }];
}
