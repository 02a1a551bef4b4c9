import { expect, it } from 'vitest';
import { daysBetween, isDay, plusDays, weekdayOf } from '../../src/text/day.ts';

it.each([
  ['2026-11-22', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-11-22T10:00Z', false],
  ['22.11.2026', false],
  ['', false],
])('%j is a day: %j', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

it('counts days over months, years and leap days', () => {
  expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(plusDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(plusDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(daysBetween('2026-12-31', '2027-01-02')).toBe(2);
  expect(daysBetween('2027-01-02', '2026-12-31')).toBe(-2);
});

it('knows weekdays, from Monday', () => {
  expect(weekdayOf('2026-11-22')).toBe(6);
  expect(weekdayOf('2026-11-23')).toBe(0);
});
