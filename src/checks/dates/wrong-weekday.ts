import type { CalendarDate, WrittenDate } from '../../language/dates.ts';
import { type Day, daysBetween, plusDays, weekdayOf } from '../../text/day.ts';
import { dayInYear, daysAround, nearestDay } from './meant-day.ts';

/** A date whose weekday is another’s. */
export interface WrongWeekday {
  readonly date: CalendarDate;
  /** The day that the date means. */
  readonly day: Day;
  /** The nearest day that is the weekday which was named. */
  readonly other: Day;
}

/** The day against which dates without a year are read, and how sure it is. */
export interface Reference {
  readonly day: Day;
  /** True where the draft says so; else it is today, and the draft may be an old one. */
  readonly stated: boolean;
}

/** A date so few days from the day of the post can only be this year’s; further off, it may be another’s. */
const NEAR = 90;

/** The same in a draft that does not say its day, for the days to come. */
const NEAR_AHEAD = 30;

/** The dates whose weekday is not theirs, in the year that is meant. */
export function wrongWeekdays(
  dates: readonly WrittenDate[],
  reference: Reference | undefined,
): WrongWeekday[] {
  const calendarDates = dates.flatMap((date) => (date.kind === 'day' ? endsOf(date) : []));
  const years = new Set(calendarDates.flatMap(({ year }) => year ?? []));
  const [onlyYear] = years.size === 1 ? years : [];
  return calendarDates.flatMap((date) => {
    const { weekday } = date;
    if (weekday === undefined) return [];
    const year = date.year ?? (reference?.stated === true ? undefined : onlyYear);
    const day = year === undefined ? dayNear(date, weekday, reference) : dayInYear(date, year);
    if (day === undefined || weekdayOf(day) === weekday) return [];
    return [{ date, day, other: nearestWeekday(day, weekday) }];
  });
}

function endsOf(date: CalendarDate): readonly CalendarDate[] {
  return date.until === undefined ? [date] : [date, date.until];
}

/** The day that is meant without a year; undefined where it may be another year’s. */
function dayNear(
  date: CalendarDate,
  weekday: number,
  reference: Reference | undefined,
): Day | undefined {
  if (reference === undefined) return undefined;
  const { day: from, stated } = reference;
  const day = nearestDay(date, from);
  if (day === undefined) return undefined;
  const ahead = daysBetween(from, day);
  if (!stated) return ahead >= 0 && ahead <= NEAR_AHEAD ? day : undefined;
  const fitsElsewhere = daysAround(date, from).some((other) => weekdayOf(other) === weekday);
  return Math.abs(ahead) <= NEAR || !fitsElsewhere ? day : undefined;
}

/** At most three days before or after. */
function nearestWeekday(day: Day, weekday: number): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return plusDays(day, ahead > 3 ? ahead - 7 : ahead);
}
