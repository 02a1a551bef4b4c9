import type { CalendarDate, WrittenDate } from '../../language/dates.ts';
import { type Day, plusDays, weekdayOf } from '../../text/day.ts';
import { dayInYear, daysAround, daysBetween, nearestDay } from './meant-day.ts';

/** A date whose weekday is another’s. */
export interface WrongWeekday {
  readonly date: CalendarDate;
  /** The day that the date means. */
  readonly day: Day;
  /** The nearest day that is the weekday which was named. */
  readonly other: Day;
}

/** A date so many days away can only be this year’s; further off, it may be another’s. */
const NEAR = 90;

/** The dates whose weekday is not theirs, in the year that is meant on the day of the post. */
export function wrongWeekdays(
  dates: readonly WrittenDate[],
  today: Day | undefined,
): WrongWeekday[] {
  const calendarDates = dates.flatMap((date) => (date.kind === 'day' ? endsOf(date) : []));
  const years = new Set(calendarDates.flatMap(({ year }) => year ?? []));
  const [onlyYear] = years.size === 1 ? years : [];
  return calendarDates.flatMap((date) => {
    const { weekday } = date;
    const year = date.year ?? (today === undefined ? onlyYear : undefined);
    const day = weekday === undefined ? undefined : wrongDay(date, weekday, year, today);
    if (weekday === undefined || day === undefined) return [];
    return [{ date, day, other: nearestWeekday(day, weekday) }];
  });
}

function endsOf(date: CalendarDate): readonly CalendarDate[] {
  return date.until === undefined ? [date] : [date, date.until];
}

/** The day that is meant where its weekday is another than the one named. */
function wrongDay(
  date: CalendarDate,
  weekday: number,
  year: number | undefined,
  today: Day | undefined,
): Day | undefined {
  if (year === undefined && today === undefined) return undefined;
  const day = year === undefined ? nearestDay(date, today ?? '') : dayInYear(date, year);
  if (day === undefined || weekdayOf(day) === weekday) return undefined;
  if (year !== undefined || today === undefined) return day;
  const isNear = Math.abs(daysBetween(today, day)) <= NEAR;
  const fitsElsewhere = daysAround(date, today).some((other) => weekdayOf(other) === weekday);
  return isNear || !fitsElsewhere ? day : undefined;
}

/** At most three days before or after. */
function nearestWeekday(day: Day, weekday: number): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return plusDays(day, ahead > 3 ? ahead - 7 : ahead);
}
