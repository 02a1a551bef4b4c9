import type { CalendarDate, WrittenDate } from '../../language/dates.ts';
import { type Day, daysBetween, weekdayOf } from '../../text/day.ts';
import { dayInYear, daysAround, nearestDay } from './meant-day.ts';
import type { IsAhead } from './outlook.ts';

/**
 * The dates that are over on a day, though the words around them speak of what is to come; of those that are over for
 * more days than `most` only the draft is old.
 */
export function pastDates(
  dates: readonly WrittenDate[],
  today: Day,
  isAhead: IsAhead,
  most = Number.POSITIVE_INFINITY,
): CalendarDate[] {
  return dates.flatMap((date) => {
    if (date.kind !== 'day') return [];
    const day = lastDayOf(date, today);
    if (day === undefined || day >= today || daysBetween(day, today) > most) return [];
    return isAhead(date.span) ? [date] : [];
  });
}

/** A date without a year that is over for longer may be next year’s: some things are announced so early. */
const RECENT = 90;

/** The day it ends on; without a year one that is just over, or the next. */
function lastDayOf(date: CalendarDate, today: Day): Day | undefined {
  const last = date.until ?? date;
  const year = last.year ?? date.year;
  if (year !== undefined) return dayInYear(last, year);
  const nearest = nearestDay(last, today);
  if (nearest === undefined || last.weekday === undefined) {
    return nearest !== undefined && daysBetween(nearest, today) <= RECENT ? nearest : undefined;
  }
  // Its weekday tells which year is meant.
  const fits = (day: Day) => weekdayOf(day) === last.weekday;
  if (fits(nearest)) return nearest;
  return daysAround(last, today).find((day) => day > today && fits(day)) ?? nearest;
}
