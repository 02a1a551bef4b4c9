import type { Span } from '../text/span.ts';
import { type CalendarBook, compileCalendar, type FoundForm, formAt } from './calendar-book.ts';
import { joinOf } from './date-joins.ts';
import {
  ARTICLES,
  behindDot,
  behindRange,
  behindWord,
  type DateReading,
  type DayOfMonth,
  gapBefore,
} from './date-tokens.ts';
import { dayAndMonthAt } from './day-and-month.ts';
import { numericAt } from './numeric-dates.ts';
import type { Tokens } from './reading.ts';
import type { Token } from './words.ts';

export { type CalendarBook, compileCalendar };

/** A day of the calendar as a text names it: “Friday, 4 December 2026”. */
export interface CalendarDate {
  readonly kind: 'day';
  readonly span: Span;
  readonly day: number;
  /** From 1. */
  readonly month: number;
  readonly year: number | undefined;
  /** 0 for Monday. */
  readonly weekday: number | undefined;
  /** The last day, where it names several in a row: “4–6 December”. */
  readonly until: CalendarDate | undefined;
}

/** A day that depends on when the text is read: “tomorrow”. */
interface RelativeDate {
  readonly kind: 'relative';
  readonly span: Span;
  /** From the day of reading: −1 for yesterday. */
  readonly days: number;
}

export type WrittenDate = CalendarDate | RelativeDate;

/** A date with the token behind it. */
interface Found {
  readonly date: WrittenDate;
  readonly to: number;
}

/**
 * The days that a text names, in order. A weekday or a month alone is none, nor is `12/04/2026` where both could be
 * the month. Without a book only dates in figures are found.
 */
export function findDates({ text, tokens }: Tokens, book: CalendarBook | undefined): WrittenDate[] {
  const reading: DateReading = { text, tokens, book };
  const dates: WrittenDate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = mayBegin(tokens[at])
      ? (dateAt(reading, at) ?? relativeAt(reading, at))
      : undefined;
    if (found !== undefined) addDate(dates, found.date, text);
    at = found?.to ?? behindNoDay(reading, at) ?? at + 1;
  }
  return dates;
}

function mayBegin(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number';
}

/** “30 November – 2 December” is one date with two ends; a year behind the last of several is that of all. */
function addDate(dates: WrittenDate[], date: WrittenDate, text: string): void {
  const before = dates.at(-1);
  const isDay = before?.kind === 'day' && date.kind === 'day' && before.until === undefined;
  const join = isDay ? joinOf(text, before.span, date.span) : undefined;
  if (!isDay || join === undefined) {
    dates.push(date);
    return;
  }
  const first = { ...before, year: before.year ?? yearBefore(date, before.month) };
  if (join === 'list') dates.splice(-1, 1, first, date);
  else dates.splice(-1, 1, stretchOf(first, date));
}

/** “30 December – 2 January 2027” begins in 2026. */
function yearBefore({ month, year }: CalendarDate, monthBefore: number): number | undefined {
  return year !== undefined && monthBefore > month ? year - 1 : year;
}

function stretchOf(first: CalendarDate, last: CalendarDate): CalendarDate {
  const span = { start: first.span.start, end: last.span.end };
  return { ...first, span, until: last.until ?? last };
}

function relativeAt({ tokens, book }: DateReading, at: number): Found | undefined {
  const form = book && formAt(tokens, at, book.relative);
  if (form === undefined) return undefined;
  return {
    date: { kind: 'relative', span: spanOf(tokens, form.from, form.to), days: form.value },
    to: form.to,
  };
}

/** The token behind a phrase that is no day, though a word of it is. */
function behindNoDay({ tokens, book }: DateReading, at: number): number | undefined {
  return book && formAt(tokens, at, book.noDays)?.to;
}

const NAMES = new Set(
  'ash black cyber easter fat giving good holy maundy palm shrove spy super whit schwarzer weisser'.split(
    ' ',
  ),
);

/** “Black Friday”, “Cyber Monday”: what goes on for a week is no weekday. */
function isNameOfDay(reading: DateReading, at: number): boolean {
  const before = reading.tokens[at - 1];
  return before?.kind === 'word' && NAMES.has(before.text) && gapBefore(reading, at) === '';
}

function dateAt(reading: DateReading, at: number): Found | undefined {
  const weekdays = weekdaysAt(reading, at);
  const isNamed = weekdays.values.length > 0;
  const start = isNamed ? behindWord(reading, weekdays.to, ARTICLES) : at;
  if (isNamed && !['', ',', '('].includes(gapBefore(reading, weekdays.to))) return undefined;
  if (isNamed && isNameOfDay(reading, at)) return undefined;
  const found = numericAt(reading, start, isNamed) ?? dayAndMonthAt(reading, start, isNamed);
  if (found === undefined) return undefined;
  const behind = isNamed ? undefined : weekdayBehind(reading, found.to);
  const to = behind?.to ?? found.to;
  const values = behind === undefined ? weekdays.values : [behind.value];
  const { start: from, end } = spanOf(reading.tokens, at, to);
  // With the bracket that ends it.
  const span = { start: from, end: behind === undefined ? end : end + 1 };
  return { date: dated(found, values, span), to };
}

function dated(found: DayOfMonth, weekdays: readonly number[], span: Span): CalendarDate {
  const { day, month, year, lastDay } = found;
  // Of two weekdays before one day nobody can tell which is its own.
  const isClear = weekdays.length < 2 || (weekdays.length === 2 && lastDay !== undefined);
  const [weekday, lastWeekday] = isClear ? weekdays : [];
  const one = { kind: 'day', span, day, month, year, weekday, until: undefined } as const;
  if (lastDay === undefined) return one;
  return { ...one, until: { ...one, day: lastDay, weekday: lastWeekday } };
}

interface Weekdays {
  readonly values: readonly number[];
  readonly to: number;
}

/** More weekdays than this before a date are a list, of which none is the date’s. */
const MOST_WEEKDAYS = 7;

/** The weekdays before a date: one, those at the ends of a range, or a list of them. */
function weekdaysAt(reading: DateReading, at: number): Weekdays {
  const { tokens, book } = reading;
  const values: number[] = [];
  let to = at;
  let next = at;
  while (book !== undefined && values.length < MOST_WEEKDAYS) {
    const form = formAt(tokens, next, book.weekdays);
    if (form === undefined) break;
    values.push(form.value);
    to = form.isShort ? behindDot(reading, form.to) : form.to;
    next = behindRange(reading, to) ?? to;
  }
  return { values, to };
}

/** “4 December (Friday)”. */
function weekdayBehind({ text, tokens, book }: DateReading, at: number): FoundForm | undefined {
  const form = book && formAt(tokens, at, book.weekdays);
  if (form === undefined) return undefined;
  const isBracketed =
    text.charAt((tokens[at]?.start ?? 0) - 1) === '(' &&
    text.charAt(tokens[form.to - 1]?.end ?? 0) === ')';
  return isBracketed ? form : undefined;
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
