import { expect, it } from 'vitest';
import { read } from './reading.ts';

it.each([
  ['scheduled: 2026-12-01T09:00Z\ndate: 2026-11-01', 'a.md', '2026-12-01'],
  ['date: 2026-11-01', '2026-12-24-a.md', '2026-11-01'],
  ['title: a', 'posts/2026-12-24-a.md', '2026-12-24'],
  ['title: a', '2026-12-24/a.md', undefined],
  ['title: a', 'v2026-12-245.md', undefined],
  ['title: a', '2026-13-24.md', undefined],
  ['title: a', undefined, undefined],
])('of %j in %j is %j', (yaml, path, day) => {
  expect(read(`---\n${yaml}\n---\nHi\n`, { path }).day).toBe(day);
});
