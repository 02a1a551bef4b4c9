import { expect, it } from 'vitest';
import { shortened } from '../../src/text/shortened.ts';

it.each([
  ['Nine rooms', 'Nine rooms'],
  ['a'.repeat(60), 'a'.repeat(60)],
  ['a'.repeat(61), `${'a'.repeat(59)}…`],
  ['😀'.repeat(60), '😀'.repeat(60)],
  ['😀'.repeat(61), `${'😀'.repeat(59)}…`],
  ['Nine\nrooms\u202e', 'Nine rooms\ufffd'],
])('%j', (text, expected) => {
  expect(shortened(text)).toBe(expected);
});
