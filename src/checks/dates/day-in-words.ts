import { type Day, weekdayOf } from '../../text/day.ts';

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** “Friday” for 4. */
export function weekdayInWords(weekday: number): string {
  return WEEKDAYS[weekday] ?? '';
}

/** “4 December 2026”. */
export function dayInWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** “Friday, 4 December 2026”. */
export function dayWithWeekday(day: Day): string {
  return `${weekdayInWords(weekdayOf(day))}, ${dayInWords(day)}`;
}
