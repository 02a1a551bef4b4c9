import type { CalendarDate, WrittenDate } from '../../language/dates.ts';
import { type Day, daysBetween, weekdayOf } from '../../text/day.ts';
import { dayInYear, daysAround, nearestDay } from './meant-day.ts';
import type { IsAhead } from './outlook.ts';

/**
 * The dates that are over on a day, though the words around them speak of what is to come. Where one is over for more
 * days than `most`, the draft itself is old, unless it names a day and its year that are near. A series of days is over
 * with the last of them.
 */
export function pastDates(
  dates: readonly WrittenDate[],
  today: Day,
  isAhead: IsAhead,
  most = Number.POSITIVE_INFINITY,
): CalendarDate[] {
  const isNew = dates.some((date) => isSurelyNear(date, today));
  return dates.flatMap((date, index) => {
    if (date.kind !== 'day') return [];
    const day = lastDayOf(date, today);
    if (day === undefined || day >= today || goesOn(dates, index, today)) return [];
    if (!isNew && daysBetween(day, today) > most) return [];
    return isAhead(date.span) ? [date] : [];
  });
}

/** Days that are named so close to each other are one series: “15 and 30 November, 14 December”. */
const CLOSE = 8;
const LONGEST_SERIES = 12;

/** A later day of the same series is still to come. */
function goesOn(dates: readonly WrittenDate[], index: number, today: Day): boolean {
  let end = dates[index]?.span.end ?? 0;
  for (const date of dates.slice(index + 1, index + LONGEST_SERIES)) {
    if (date.span.start - end > CLOSE) return false;
    const day = date.kind === 'day' ? lastDayOf(date, today) : undefined;
    if (day !== undefined && day >= today) return true;
    end = date.span.end;
  }
  return false;
}

/** What is announced with its year is mostly that near. */
const NEAR = 90;

function isSurelyNear(date: WrittenDate, today: Day): boolean {
  if (date.kind !== 'day' || date.year === undefined) return false;
  const day = dayInYear(date, date.year);
  return day !== undefined && day >= today && daysBetween(today, day) <= NEAR;
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
