import type { CalendarDate } from '../../language/dates.ts';
import type { Post } from '../../post/post.ts';
import { type Day, isDay } from '../../text/day.ts';

/** The day for which the draft is scheduled; undefined where it does not say. */
export function scheduledDay({ stated }: Pick<Post, 'stated'>): Day | undefined {
  const day = stated.date?.text.trim().slice(0, 10) ?? '';
  return isDay(day) ? day : undefined;
}

/** The day on which readers see it first, as far as anybody said. */
export function dayOfPost(post: Pick<Post, 'stated' | 'today'>): Day | undefined {
  return scheduledDay(post) ?? post.today;
}

/** A date in a year; undefined for 29 February in most. */
export function dayInYear({ day, month }: CalendarDate, year: number): Day | undefined {
  const found = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDay(found) ? found : undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Days from one to another; negative where the other is before it. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
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
