import type { CalendarBook } from './calendar-book.ts';
import type { Tokens } from './reading.ts';
import type { Token } from './words.ts';

/** A text in which dates are looked for; without a book those in figures alone. */
export interface DateReading extends Pick<Tokens, 'text' | 'tokens'> {
  readonly book: CalendarBook | undefined;
}

/** A day, or several in a row, of one month, and the token behind. */
export interface DayOfMonth {
  readonly day: number;
  /** Of several days in a row the last. */
  readonly lastDay?: number | undefined;
  readonly month: number;
  readonly year: number | undefined;
  readonly to: number;
}

/** More than this between two words is no gap inside of a date. */
const WIDEST_GAP = 4;

/** What stands between a token and the one before it, without the spaces; `…` where that is much. */
export function gapBefore({ text, tokens }: DateReading, at: number): string {
  const start = tokens[at - 1]?.end ?? 0;
  const end = tokens[at]?.start ?? 0;
  return end - start > WIDEST_GAP ? '…' : text.slice(start, end).trim();
}

const STRETCH_MARKS = '-–—−';
const STRETCH_WORDS = new Set(
  'to until till through thru bis au a al hasta fino ao ate'.split(' '),
);

/** “–”, “to”, “bis”: what stands between the ends of a range. */
export function isStretch(between: string): boolean {
  return (between !== '' && STRETCH_MARKS.includes(between)) || STRETCH_WORDS.has(between);
}

const LIST_MARKS = '&+/';
const LIST_WORDS = new Set('and und oder or et ou y e'.split(' '));

/** The same, or “and”, “&”: of one month these are days in a row as well. */
export function isRange(between: string): boolean {
  return (
    isStretch(between) ||
    (between !== '' && LIST_MARKS.includes(between)) ||
    LIST_WORDS.has(between)
  );
}

/** The token behind a mark or a word of range that begins at this token; undefined where none does. */
export function behindRange(reading: DateReading, at: number): number | undefined {
  const token = reading.tokens[at];
  if (token === undefined) return undefined;
  if (isRange(gapBefore(reading, at))) return at;
  return token.kind === 'word' && isRange(token.text) ? at + 1 : undefined;
}

/** The token behind a single dot, or this one. */
export function behindDot({ text, tokens }: DateReading, at: number): number {
  const token = tokens[at];
  return token?.kind === 'stop' && text.slice(token.start, token.end) === '.' ? at + 1 : at;
}

/** The token behind one of these words, or this one. */
export function behindWord(
  { tokens }: DateReading,
  at: number,
  words: ReadonlySet<string>,
): number {
  const token = tokens[at];
  return token?.kind === 'word' && words.has(token.text) ? at + 1 : at;
}

/** What may stand before a day. */
export const ARTICLES: ReadonlySet<string> = new Set(
  'the den dem der zum am le el il lo o dia giorno'.split(' '),
);

/** The number that a token is, digits and nothing else; undefined for any other. */
export function numberOf(token: Token | undefined): number | undefined {
  if (token?.kind !== 'number' || !/^\d{1,4}$/.test(token.text)) return undefined;
  return Number(token.text);
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

export function isYear(number: number | undefined): number is number {
  return number !== undefined && number >= FIRST_YEAR && number <= LAST_YEAR;
}

const DAYS_OF_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isDayOfMonth(day: number, month: number): boolean {
  return day >= 1 && day <= (DAYS_OF_MONTHS[month - 1] ?? 0);
}
