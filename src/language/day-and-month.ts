import { type FoundForm, formAt } from './calendar-book.ts';
import {
  behindDot,
  behindRange,
  behindWord,
  type DateReading,
  type DayOfMonth,
  gapBefore,
  isDayOfMonth,
  isYear,
  numberOf,
} from './date-tokens.ts';

/** `4`, `4th`, `1er`, `1º`. */
const DAY = /^(\d{1,2})(st|nd|rd|th|er|\.?[ºª])?$/;

const OF = new Set(['of', 'de', 'del', 'di']);
const THE = new Set(['the']);

/** Months that are other words as well: “it may 3 times”, “vince in 3 set”. */
const ALSO_WORDS = new Set('may march mar set out dez mag ago'.split(' '));

/** What makes a time of the number before it. */
const OF_TIME = new Set('am pm h hrs uhr oclock'.split(' '));

interface FoundDay {
  readonly day: number;
  readonly isOrdinal: boolean;
  readonly to: number;
}

/** A day with the name of its month that begins at a token: “4 December 2026”, “December 4th”, “4–6 December”. */
export function dayAndMonthAt(
  reading: DateReading,
  at: number,
  isBehindWeekday: boolean,
): DayOfMonth | undefined {
  if (reading.book === undefined) return undefined;
  const found =
    reading.tokens[at]?.kind === 'number'
      ? dayFirst(reading, at, isBehindWeekday)
      : monthFirst(reading, at, isBehindWeekday);
  return found && isDayOfMonth(found.lastDay ?? found.day, found.month) ? found : undefined;
}

function dayFirst(
  reading: DateReading,
  at: number,
  isBehindWeekday: boolean,
): DayOfMonth | undefined {
  const one = dayAt(reading, at);
  if (one === undefined) return undefined;
  const last = lastDayAt(reading, one);
  const from = behindWord(reading, (last ?? one).to, OF);
  const month = monthAt(reading, from);
  if (month === undefined || !['', '-', '/'].includes(gapBefore(reading, from))) return undefined;
  const year = yearAt(reading, behindDot(reading, month.to));
  const isSure = isBehindWeekday || one.isOrdinal || year !== undefined;
  if (!isSure && isOtherWord(reading, from)) return undefined;
  return {
    day: one.day,
    lastDay: last?.day,
    month: month.value,
    year: year?.value,
    to: year?.to ?? month.to,
  };
}

/** In English, and here and there in Spanish. */
function monthFirst(
  reading: DateReading,
  at: number,
  isBehindWeekday: boolean,
): DayOfMonth | undefined {
  const { language } = reading.book ?? {};
  const month = language === 'en' || language === 'es' ? monthAt(reading, at) : undefined;
  if (month === undefined) return undefined;
  const from = behindWord(reading, behindDot(reading, month.to), THE);
  const one = gapBefore(reading, from) === '' ? dayAt(reading, from) : undefined;
  if (one === undefined) return undefined;
  const last = lastDayAt(reading, one);
  const { to } = last ?? one;
  const year = yearAt(reading, to);
  const isSure = isBehindWeekday || one.isOrdinal || year !== undefined;
  if (!isSure && (isOtherWord(reading, at) || isTime(reading, to))) return undefined;
  return {
    day: one.day,
    lastDay: last?.day,
    month: month.value,
    year: year?.value,
    to: year?.to ?? to,
  };
}

function dayAt(reading: DateReading, at: number): FoundDay | undefined {
  const token = reading.tokens[at];
  if (token?.kind !== 'number') return undefined;
  const [, digits, ending] = DAY.exec(token.text) ?? [];
  if (digits === undefined) return undefined;
  // “4. Dezember”, where a dot makes the ordinal; elsewhere it ends a sentence.
  const to = reading.book?.language === 'de' ? behindDot(reading, at + 1) : at + 1;
  return { day: Number(digits), isOrdinal: ending !== undefined, to };
}

/** “–6”, “and 6”: a later day of the same month. */
function lastDayAt(reading: DateReading, one: FoundDay): FoundDay | undefined {
  const from = behindRange(reading, one.to);
  const last = from === undefined ? undefined : dayAt(reading, from);
  if (last === undefined || last.day <= one.day || last.day > 31) return undefined;
  return isTime(reading, last.to) ? undefined : last;
}

function isTime({ tokens }: DateReading, at: number): boolean {
  return OF_TIME.has(tokens[at]?.text ?? '');
}

function monthAt({ tokens, book }: DateReading, at: number): FoundForm | undefined {
  return book && formAt(tokens, at, book.months);
}

function yearAt(
  reading: DateReading,
  at: number,
): { readonly value: number; readonly to: number } | undefined {
  const from = behindWord(reading, at, OF);
  const value = numberOf(reading.tokens[from]);
  if (!isYear(value) || !['', ',', '-', '/'].includes(gapBefore(reading, from))) return undefined;
  return { value, to: from + 1 };
}

/** Such a month is one where it has a capital. */
function isOtherWord({ text, tokens }: DateReading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !ALSO_WORDS.has(token.text)) return false;
  const first = text.charAt(token.start);
  return first === first.toLowerCase();
}
