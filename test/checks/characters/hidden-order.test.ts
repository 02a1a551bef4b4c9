import { expect, it } from 'vitest';
import { hiddenOrder } from '../../../src/checks/characters/hidden-order.ts';

const [isolate, embedding, pop, popIsolate] = ['\u2067', '\u202b', '\u202c', '\u2069'];

/** What is found, by where it begins and ends. */
function spansIn(text: string) {
  return hiddenOrder(text)
    .map(({ kind, span }) => `${kind} ${span.start}–${span.end}`)
    .sort();
}

it.each([
  ['what is closed', `a${embedding}b${pop}c`, ['order 1–4']],
  ['one in the other', `${isolate}${embedding}${pop}${popIsolate}`, ['order 0–4', 'order 1–3']],
  [
    'an isolate ends what was opened in it',
    `${isolate}${embedding}${popIsolate}`,
    ['order 0–3', 'order 1–3'],
  ],
  [
    'but nothing in an isolate ends what is outside',
    `${isolate}${pop}`,
    ['order 0–2', 'unseen 1–2'],
  ],
  ['a line ends it all', `${embedding}a\nb${pop}`, ['order 0–2', 'unseen 4–5']],
])('%s', (_, text, expected) => {
  expect(spansIn(text)).toEqual(expected);
});

it('goes no deeper than programs do', () => {
  const deep = embedding.repeat(130) + pop.repeat(130);
  expect(hiddenOrder(deep).filter(({ codes }) => codes.length === 2)).toHaveLength(125);
});

it('leaves balanced embeddings to text from right to left', () => {
  expect(spansIn(`שלום ${embedding}a${pop} ${isolate}b${popIsolate}\u200f`)).toEqual([]);
});
