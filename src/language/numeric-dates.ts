import {
  type DateReading,
  type DayOfMonth,
  isDayOfMonth,
  isYear,
  numberOf,
} from './date-tokens.ts';

const ISO_DAY = /^(\d{2})(?:t\d[\d:.]*z?)?$/;
const WITH_DOTS = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const WITH_SHORT_YEAR = /^(\d{1,2})\.(\d{1,2})\.(\d{2})$/;
const WITH_DOT = /^(\d{1,2})\.(\d{1,2})$/;

/**
 * A date in figures that begins at a token: `2026-12-04`, `4.12.2026`, `24/12/2026`; behind a weekday without the
 * year, too. Undefined where the day and the month could be either way round.
 */
export function numericAt(
  reading: DateReading,
  at: number,
  isBehindWeekday: boolean,
): DayOfMonth | undefined {
  const token = reading.tokens[at];
  if (token?.kind !== 'number' || isPartOfMore(reading, at)) return undefined;
  const found =
    withDots(reading, at, isBehindWeekday) ??
    yearFirst(reading, at) ??
    withSlashes(reading, at, isBehindWeekday);
  return found && isDayOfMonth(found.day, found.month) ? found : undefined;
}

/** A version, a path or a name of a file, and not a date. */
function isPartOfMore({ text, tokens }: DateReading, at: number): boolean {
  const before = text.charAt((tokens[at]?.start ?? 0) - 1);
  return before !== '' && '-/._=#$€£'.includes(before);
}

function withDots(
  reading: DateReading,
  at: number,
  isBehindWeekday: boolean,
): DayOfMonth | undefined {
  const { text, tokens, book } = reading;
  const token = tokens[at];
  const [, day, month, year] = WITH_DOTS.exec(token?.text ?? '') ?? [];
  if (year !== undefined) {
    return isYear(Number(year))
      ? { day: Number(day), month: Number(month), year: Number(year), to: at + 1 }
      : undefined;
  }
  const short = withShortYear(reading, at, isBehindWeekday);
  if (short !== undefined) return short;
  // “Freitag, 4.12.”: the dot behind tells it from a time.
  if (!isBehindWeekday || book?.language !== 'de' || text.charAt(token?.end ?? 0) !== '.') {
    return undefined;
  }
  const [, oneDay, itsMonth] = WITH_DOT.exec(token?.text ?? '') ?? [];
  if (itsMonth === undefined) return undefined;
  return { day: Number(oneDay), month: Number(itsMonth), year: undefined, to: at + 1 };
}

/** What a day follows in German, and the number of a version does not. */
const BEFORE_DAYS = new Set('am bis vom zum den dem ab seit der und oder'.split(' '));

/** “am 4.12.26”. */
function withShortYear(
  { tokens, book }: DateReading,
  at: number,
  isBehindWeekday: boolean,
): DayOfMonth | undefined {
  const [, day, month, year = ''] = WITH_SHORT_YEAR.exec(tokens[at]?.text ?? '') ?? [];
  if (day === undefined || book?.language !== 'de') return undefined;
  if (!isBehindWeekday && !BEFORE_DAYS.has(tokens[at - 1]?.text ?? '')) return undefined;
  return { day: Number(day), month: Number(month), year: wholeYear(year), to: at + 1 };
}

function yearFirst(reading: DateReading, at: number): DayOfMonth | undefined {
  const { text, tokens } = reading;
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const year = numberOf(one);
  const month = numberOf(two);
  const [, day] = ISO_DAY.exec(three?.text ?? '') ?? [];
  if (!isYear(year) || month === undefined || two?.text.length !== 2 || day === undefined) {
    return undefined;
  }
  const mark = text.slice(one?.end, two.start);
  if ((mark !== '-' && mark !== '/') || text.slice(two.end, three?.start) !== mark)
    return undefined;
  // `2026-12-04-notes.md` is the name of a file.
  if ('-/_'.includes(text.charAt(three?.end ?? 0) || ' ')) return undefined;
  return { day: Number(day), month, year, to: at + 3 };
}

/** Only English has both orders. */
function withSlashes(
  { text, tokens, book }: DateReading,
  at: number,
  isBehindWeekday: boolean,
): DayOfMonth | undefined {
  const first = twoDigits(tokens[at]?.text);
  const second = twoDigits(tokens[at + 1]?.text);
  const isSlash = (index: number) =>
    text.slice(tokens[index - 1]?.end, tokens[index]?.start) === '/';
  if (first === undefined || second === undefined || !isSlash(at + 1)) return undefined;
  const year = isSlash(at + 2) ? wholeYear(tokens[at + 2]?.text ?? '') : undefined;
  if (year === undefined && (!isBehindWeekday || isSlash(at + 2))) return undefined;
  const isDayFirst = book !== undefined && book.language !== 'en' ? true : dayFirst(first, second);
  if (isDayFirst === undefined) return undefined;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return { day, month, year, to: at + (year === undefined ? 2 : 3) };
}

function twoDigits(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,2}$/.test(text) ? Number(text) : undefined;
}

/** `26` is 2026. */
function wholeYear(text: string): number | undefined {
  if (/^\d\d$/.test(text)) return 2000 + Number(text);
  const year = /^\d{4}$/.test(text) ? Number(text) : undefined;
  return isYear(year) ? year : undefined;
}

/** Undefined where both numbers can be the month. */
function dayFirst(first: number, second: number): boolean | undefined {
  if (first > 12 || first === second) return true;
  return second > 12 ? false : undefined;
}
