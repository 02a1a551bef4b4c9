import { expect, it } from 'vitest';
import { fillMessage } from '../../src/core/message.ts';

it.each([
  ['{a} of {b}', { a: 1, b: 'two' }, '1 of two'],
  ['{a}{a}', { a: '{b}', b: 'no' }, '{b}{b}'],
  ['{unknown} {}', {}, '{unknown} {}'],
  ['{constructor}', {}, '{constructor}'],
  ['{a}', { a: '$&' }, '$&'],
])('%j with %j is %j', (text, data, filled) => {
  expect(fillMessage(text, data)).toBe(filled);
});
