import type { CalendarDate } from '../../language/dates.ts';
import { type Day, daysBetween, isDay } from '../../text/day.ts';

/** A date in a year; undefined for 29 February in most. */
export function dayInYear({ day, month }: CalendarDate, year: number): Day | undefined {
  const found = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDay(found) ? found : undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** The day that a date without a year means on a given day: the nearest, before it or after. */
export function nearestDay(date: CalendarDate, to: Day): Day | undefined {
  let nearest: Day | undefined;
  for (const day of daysAround(date, to)) {
    const isNearer =
      nearest === undefined || Math.abs(daysBetween(to, day)) < Math.abs(daysBetween(to, nearest));
    if (isNearer) nearest = day;
  }
  return nearest;
}

/** The date in the year of a day, and in those before and after. */
export function daysAround(date: CalendarDate, of: Day): Day[] {
  const year = Number(of.slice(0, 4));
  return [year - 1, year, year + 1].flatMap((one) => dayInYear(date, one) ?? []);
}
