import { describe, expect, it } from 'vitest';
import { wrongWeekdays } from '../../../src/checks/dates/wrong-weekday.ts';
import type { CalendarDate } from '../../../src/language/dates.ts';

const [MONDAY, THURSDAY, FRIDAY, SATURDAY] = [0, 3, 4, 5];

function date(day: number, month: number, weekday?: number, year?: number): CalendarDate {
  return { kind: 'day', span: { start: 0, end: 1 }, day, month, year, weekday, until: undefined };
}

function days(dates: readonly CalendarDate[], on?: string, stated = true): [string, string][] {
  const reference = on === undefined ? undefined : { day: on, stated };
  return wrongWeekdays(dates, reference).map(({ day, other }) => [day, other]);
}

describe('the weekday of a date', () => {
  it('is that of the year which is written', () => {
    expect(days([date(4, 12, FRIDAY, 2026)])).toEqual([]);
    expect(days([date(4, 12, THURSDAY, 2026)])).toEqual([['2026-12-04', '2026-12-03']]);
    expect(days([date(4, 12, MONDAY, 2026)])).toEqual([['2026-12-04', '2026-12-07']]);
    // Whatever day it is.
    expect(days([date(4, 12, FRIDAY, 2026)], '2030-01-01')).toEqual([]);
  });

  it('is that of the nearest such day', () => {
    expect(days([date(4, 12, FRIDAY)], '2026-11-22')).toEqual([]);
    expect(days([date(4, 12, THURSDAY)], '2026-11-22')).toEqual([['2026-12-04', '2026-12-03']]);
    expect(days([date(4, 1, MONDAY)], '2026-12-28')).toEqual([]);
    expect(days([date(28, 12, MONDAY)], '2027-01-04')).toEqual([]);
  });

  it('may be that of a year before or after where the day is months away', () => {
    expect(days([date(20, 3, FRIDAY)], '2026-11-22')).toEqual([]);
    expect(days([date(20, 3, SATURDAY)], '2026-11-22')).toEqual([]);
    expect(days([date(20, 3, MONDAY)], '2026-11-22')).toEqual([['2027-03-20', '2027-03-22']]);
  });

  it('is asked only of the next month where the draft does not say its day', () => {
    expect(days([date(4, 12, THURSDAY)], '2026-11-22', false)).toHaveLength(1);
    expect(days([date(4, 1, THURSDAY)], '2026-11-22', false)).toEqual([]);
    expect(days([date(20, 11, THURSDAY)], '2026-11-22', false)).toEqual([]);
    expect(days([date(20, 3, MONDAY)], '2026-11-22', false)).toEqual([]);
  });

  it('is unknown without a year and a day', () => {
    expect(days([date(4, 12, MONDAY)])).toEqual([]);
    expect(days([date(4, 12)], '2026-11-22')).toEqual([]);
  });

  it('is that of the year of another date, if there is one alone', () => {
    expect(days([date(4, 12, MONDAY), date(11, 12, undefined, 2026)])).toHaveLength(1);
    const two = [date(4, 12, MONDAY), date(11, 12, undefined, 2026), date(1, 1, undefined, 2027)];
    expect(days(two)).toEqual([]);
  });

  it('is asked of leap days in leap years alone', () => {
    expect(days([date(29, 2, MONDAY)], '2026-02-20')).toEqual([]);
    expect(days([date(29, 2, THURSDAY)], '2028-02-20')).toEqual([['2028-02-29', '2028-03-02']]);
    expect(days([date(29, 2, MONDAY, 2026)])).toEqual([]);
  });
});
