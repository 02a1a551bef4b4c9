import { expect, it } from 'vitest';
// @ts-expect-error A script without types.
import { classOf, crossValidate, learn, shares } from './logistic.mjs';

const rows = Array.from({ length: 40 }, (_, at) => ({
  signs: at % 2 === 0 ? ['always', 'even'] : ['always', at % 3 === 0 ? 'odd' : 'rare'],
  class: at % 2,
}));

it('learns which sign speaks for which class', () => {
  const model = learn(rows, 2, 1);
  const [first, second] = model.weights.get('even');
  expect(first).toBeGreaterThan(0.5);
  expect(second).toBeCloseTo(-first, 6);
  expect(classOf(model, ['even'])).toBe(0);
  expect(classOf(model, ['odd', 'unknown'])).toBe(1);
});

it('keeps weights small where the penalty is high', () => {
  const weight = (penalty: number) => learn(rows, 2, penalty).weights.get('even')[0];
  expect(weight(50)).toBeLessThan(weight(1));
  expect(weight(50)).toBeGreaterThan(0);
});

it('listens less to rows that have less to say', () => {
  const others = rows.map((row) => ({ signs: row.signs, class: 1 - row.class, says: 0.1 }));
  const model = learn([...rows, ...others], 2, 1);
  expect(classOf(model, ['even'])).toBe(0);
});

it('gives the same weights twice', () => {
  expect(learn(rows, 2, 1)).toEqual(learn(rows, 2, 1));
});

it('finds the shares of odds, however large they are', () => {
  expect(shares([0, 0])).toEqual([0.5, 0.5]);
  expect(shares([1000, 0])).toEqual([1, 0]);
});

it('judges every row once, by the others', () => {
  const judged = crossValidate(rows, 2, 1, 10);
  expect(judged).toHaveLength(rows.length);
  expect(new Set(judged.map(({ row }: { row: unknown }) => row)).size).toBe(rows.length);
  for (const { row, found } of judged) expect(found).toBe(row.class);
});
