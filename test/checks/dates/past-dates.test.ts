import { describe, expect, it } from 'vitest';
import { pastDates } from '../../../src/checks/dates/past-dates.ts';
import type { CalendarDate } from '../../../src/language/dates.ts';

const TODAY = '2026-11-22';
const [MONDAY, SATURDAY] = [0, 5];

function date(day: number, month: number, more: Partial<CalendarDate> = {}): CalendarDate {
  const span = { start: 0, end: 1 };
  const unsaid = { year: undefined, weekday: undefined, until: undefined };
  return { kind: 'day', span, day, month, ...unsaid, ...more };
}

const isPast = (one: CalendarDate) => pastDates([one], TODAY, () => true).length > 0;

describe('a date that looks ahead is over', () => {
  it.each([
    ['the day before', date(21, 11)],
    ['three months before', date(1, 9)],
    ['a year before', date(4, 12, { year: 2025 })],
    ['a range', date(1, 11, { until: date(21, 11) })],
    ['a range with a year', date(1, 11, { year: 2026, until: date(21, 11, { year: 2026 }) })],
    ['a weekday of this year', date(1, 8, { weekday: SATURDAY })],
    ['a weekday of no year', date(20, 11, { weekday: MONDAY })],
  ])('%s', (_, one) => {
    expect(isPast(one)).toBe(true);
  });

  it.each([
    ['today', date(22, 11)],
    ['tomorrow', date(23, 11)],
    ['next year', date(1, 1)],
    ['longer ago, and next year’s', date(1, 8)],
    ['a weekday of next year', date(20, 11, { weekday: SATURDAY })],
    ['a range that goes on', date(1, 11, { until: date(30, 11) })],
    ['a day that there is not', date(29, 2, { year: 2026 })],
  ])('not %s', (_, one) => {
    expect(isPast(one)).toBe(false);
  });

  it('not where a later day of the same series is to come', () => {
    const at = (start: number) => ({ span: { start, end: start + 5 } });
    const series = [date(8, 11, at(0)), date(15, 11, at(7)), date(29, 11, at(14))];
    expect(pastDates(series, TODAY, () => true)).toEqual([]);
    const apart = [date(8, 11, at(0)), date(29, 11, at(40))];
    expect(pastDates(apart, TODAY, () => true)).toHaveLength(1);
  });

  it('not where it is so long over that the draft is old, unless another day is near', () => {
    const old = date(14, 11, { year: 2025 });
    const near = date(4, 12, { year: 2026, span: { start: 90, end: 95 } });
    expect(pastDates([old], TODAY, () => true, 14)).toEqual([]);
    expect(pastDates([old, near], TODAY, () => true, 14)).toEqual([old]);
    expect(pastDates([old, { ...near, year: 2028 }], TODAY, () => true, 14)).toEqual([]);
  });

  it('where the words say so', () => {
    expect(pastDates([date(21, 11)], TODAY, () => false)).toEqual([]);
    const relative = { kind: 'relative', span: { start: 0, end: 1 }, days: -1 } as const;
    expect(pastDates([relative], TODAY, () => true)).toEqual([]);
  });
});
