import type { CalendarDate, WrittenDate } from '../../language/dates.ts';
import { type Day, weekdayOf } from '../../text/day.ts';
import { dayInYear, daysAround, nearestDay } from './meant-day.ts';
import type { IsAhead } from './outlook.ts';

/** The dates that are over on a day, though the words around them speak of what is to come. */
export function pastDates(
  dates: readonly WrittenDate[],
  today: Day,
  isAhead: IsAhead,
): CalendarDate[] {
  return dates.flatMap((date) => {
    if (date.kind !== 'day') return [];
    const day = lastDayOf(date, today);
    return day !== undefined && day < today && isAhead(date.span) ? [date] : [];
  });
}

/** The day it ends on; without a year the nearest, unless the weekday tells that it is another year’s. */
function lastDayOf(date: CalendarDate, today: Day): Day | undefined {
  const last = date.until ?? date;
  const year = last.year ?? date.year;
  if (year !== undefined) return dayInYear(last, year);
  const { weekday } = last;
  const fits = (day: Day) => weekday === undefined || weekdayOf(day) === weekday;
  const nearest = nearestDay(last, today);
  if (nearest === undefined || fits(nearest)) return nearest;
  return daysAround(last, today).find((day) => day > today && fits(day)) ?? nearest;
}
