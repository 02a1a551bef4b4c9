import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCalendar, findDates, type WrittenDate } from '../../src/language/dates.ts';
import type { Language } from '../../src/language/languages.ts';
import { lexicons } from '../../src/language/lexicons/index.ts';
import { tokensOf } from '../../src/language/reading.ts';

const WEEKDAYS = 'Mon Tue Wed Thu Fri Sat Sun'.split(' ');

/** `Fri 2026-12-04..06 “words”`, with `?` for a year that is not given; `+1 “tomorrow”`. */
function described(date: WrittenDate, text: string): string {
  const words = `“${text.slice(date.span.start, date.span.end)}”`;
  if (date.kind === 'relative') return `${date.days} ${words}`;
  return `${dayInWords(date)}${date.until ? `..${dayInWords(date.until)}` : ''} ${words}`;
}

function dayInWords({ weekday, year, month, day }: Extract<WrittenDate, { kind: 'day' }>): string {
  return `${weekday === undefined ? '' : `${WEEKDAYS[weekday]} `}${year ?? '?'}-${month}-${day}`;
}

function found(text: string, language?: Language): string[] {
  const book = language && compileCalendar(lexicons[language]);
  return findDates(tokensOf(text), book).map((date) => described(date, text));
}

describe('dates in English', () => {
  it.each([
    ['See you on Friday, 4 December 2026!', 'Fri 2026-12-4 “Friday, 4 December 2026”'],
    ['Fri Dec 4, doors at 8', 'Fri ?-12-4 “Fri Dec 4”'],
    ['Fri. Dec. 4th, 2026.', 'Fri 2026-12-4 “Fri. Dec. 4th, 2026”'],
    ['on Friday the 4th of December', 'Fri ?-12-4 “Friday the 4th of December”'],
    ['DECEMBER 4: doors open', '?-12-4 “DECEMBER 4”'],
    ['Open 4–6 December 2026', '2026-12-4..2026-12-6 “4–6 December 2026”'],
    ['Open December 4 - 6, 2026', '2026-12-4..2026-12-6 “December 4 - 6, 2026”'],
    ['4 and 5 December', '?-12-4..?-12-5 “4 and 5 December”'],
    ['Friday and Saturday, 4 and 5 December', 'Fri ?-12-4..Sat ?-12-5'],
    ['Friday–Sunday, December 4–6', 'Fri ?-12-4..Sun ?-12-6'],
    ['30 November – 2 December 2026', '2026-11-30..2026-12-2 “30 November – 2 December 2026”'],
    ['from 30 November to Wednesday, 2 December', '?-11-30..Wed ?-12-2'],
    ['4 December (Friday)', 'Fri ?-12-4 “4 December (Friday)”'],
    ['04-Dec-2026', '2026-12-4 “04-Dec-2026”'],
    ['Due on 2026-12-04.', '2026-12-4 “2026-12-04”'],
    ['2026-12-04T10:00Z', '2026-12-4 “2026-12-04T10:00Z”'],
    ['Friday 2026-12-04', 'Fri 2026-12-4 “Friday 2026-12-04”'],
    ['on 12/24/2026', '2026-12-24 “12/24/2026”'],
    ['on 24/12/2026', '2026-12-24 “24/12/2026”'],
    ['on 12/12/26', '2026-12-12 “12/12/26”'],
    ['Fri 12/25', 'Fri ?-12-25 “Fri 12/25”'],
    ['by May 4', '?-5-4 “May 4”'],
    ['by may 4th', '?-5-4 “may 4th”'],
    ['Monday or Wednesday, 2 December', '?-12-2 “Monday or Wednesday, 2 December”'],
    ['29 February', '?-2-29 “29 February”'],
    ['December 4 - 10 am', '?-12-4 “December 4”'],
    ['between 30 November and 2 December', '?-11-30..?-12-2 “30 November and 2 December”'],
    ['30 December – 2 January 2027', '2026-12-30..2027-1-2'],
    ['Black Friday, 1 December', '?-12-1 “1 December”'],
    ['Good Friday, 3 April 2026', '2026-4-3 “3 April 2026”'],
    ['Ash Wednesday, 18 February', '?-2-18 “18 February”'],
    ['Cyber Monday, December 1', '?-12-1 “December 1”'],
    ['All good: Friday, 4 December', 'Fri ?-12-4 “Friday, 4 December”'],
  ])('%j names %s', (text, expected) => {
    expect(found(text, 'en')).toHaveLength(1);
    expect(found(text, 'en')[0]).toContain(expected);
  });

  it('finds several, and days that depend on when they are read', () => {
    const text = 'Tomorrow, 4 December; then Dec 9 and, the day after tomorrow, 2026-12-10.';
    expect(found(text, 'en')).toEqual([
      '1 “Tomorrow”',
      '?-12-4 “4 December”',
      '?-12-9 “Dec 9”',
      '2 “the day after tomorrow”',
      '2026-12-10 “2026-12-10”',
    ]);
  });

  it.each([
    ['4 December 2026 and 9 January 2027', ['2026-12-4', '2027-1-9']],
    ['30 November and 2 December 2026', ['2026-11-30', '2026-12-2']],
    ['14 December and 9 January 2027', ['2026-12-14', '2027-1-9']],
    ['2026-12-04 & 2026-12-09', ['2026-12-4', '2026-12-9']],
  ])('%j names two days', (text, days) => {
    expect(found(text, 'en').map((one) => one.split(' ')[0])).toEqual(days);
  });

  it.each([
    'It may 3 times, and we march 4 miles in the sun.',
    'Only 3 may enter.',
    'See you on Friday.',
    'In December 2026',
    'Friday at 10',
    'on 12/04/2026',
    'on 31 November and February 30',
    'Version 4.12.2026.1 and v4.12.26',
    'notes in 2026-12-04-notes.md',
    'https://example.org/2026-12-04/4-december',
    'It costs $4. December is cold.',
    'We start at 4. December is cold.',
    'Friday\n4 people came',
    'Friday 7.12 pm',
    'Open 24/7, 1/2 price',
    '10:30',
    'Call 4 12 2026',
    'The leaders of tomorrow',
  ])('%j names none', (text) => {
    expect(found(text, 'en')).toEqual([]);
  });
});

describe('dates in other languages', () => {
  it.each<[Language, string, string]>([
    ['de', 'am Freitag, den 4. Dezember 2026, um 10 Uhr', 'Fri 2026-12-4'],
    ['de', 'Fr., 4.12.2026', 'Fri 2026-12-4 “Fr., 4.12.2026”'],
    ['de', 'Freitag, 4.12., 10 Uhr', 'Fri ?-12-4'],
    ['de', 'vom 4. bis 6. Dezember', '?-12-4..?-12-6'],
    ['de', '4.–6. März 2027', '2027-3-4..2027-3-6'],
    ['de', 'Sitzung am 4.12.26', '2026-12-4 “4.12.26”'],
    ['de', 'Fr., 4.12.26', 'Fri 2026-12-4'],
    ['de', 'vom 4.12.26 bis zum 6.12.26', '2026-12-4..2026-12-6'],
    ['de', 'Karfreitag, 3. April', '?-4-3 “3. April”'],
    ['de', 'Morgen um neun geht es los.', '1 “Morgen”'],
    ['de', 'Morgen früh um neun', '1 “Morgen früh”'],
    ['de', 'Wir sehen uns schon morgen!', '1 “morgen”'],
    ['de', 'heute Morgen um neun', '0 “heute Morgen”'],
    ['fr', 'Vendredi saint, 3 avril', '?-4-3 “3 avril”'],
    ['fr', 'entre le 30 novembre et le 2 décembre', '?-11-30..?-12-2'],
    ['fr', 'le vendredi 4 décembre à 10 h', 'Fri ?-12-4 “vendredi 4 décembre”'],
    ['fr', 'Le 1er août 2026', '2026-8-1 “1er août 2026”'],
    ['fr', 'du 4 au 6 décembre', '?-12-4..?-12-6'],
    ['fr', 'vendredi 04/12', 'Fri ?-12-4'],
    ['es', 'el viernes 4 de diciembre de 2026', 'Fri 2026-12-4'],
    ['es', 'del 4 al 6 de diciembre', '?-12-4..?-12-6'],
    ['es', 'sábado 5/12/2026', 'Sat 2026-12-5'],
    ['it', 'venerdì 4 dicembre alle 18', 'Fri ?-12-4 “venerdì 4 dicembre”'],
    ['it', 'dal 4 al 6 dicembre 2026', '2026-12-4..2026-12-6'],
    ['it', "L'8 marzo", '?-3-8 “8 marzo”'],
    ['pt', 'sexta-feira, 4 de dezembro de 2026', 'Fri 2026-12-4'],
    ['pt', 'de 4 a 6 de dezembro', '?-12-4..?-12-6'],
    ['pt', 'no dia 1º de março', '?-3-1 “1º de março”'],
    ['de', 'bis übermorgen', '2 “übermorgen”'],
    ['fr', 'rendez-vous demain', '1 “demain”'],
    ['es', 'hasta mañana', '1 “mañana”'],
    ['es', 'Mañana por la mañana hay café', '1 “Mañana por la mañana”'],
    ['es', 'entre el 30 de noviembre y el 2 de diciembre', '?-11-30..?-12-2'],
    ['it', 'ci vediamo domani', '1 “domani”'],
    ['it', 'domattina alle 9', '1 “domattina”'],
    ['pt', 'até amanhã', '1 “amanhã”'],
  ])('%s: %j names %s', (language, text, expected) => {
    expect(found(text, language)).toHaveLength(1);
    expect(found(text, language)[0]).toContain(expected);
  });

  it.each<[Language, string]>([
    ['it', 'Vince in 3 set'],
    ['pt', 'há 3 dez'],
    ['de', 'Freitag 7.12 Uhr'],
    ['fr', 'mars 2026'],
    ['de', 'Guten Morgen um neun!'],
    ['de', 'Am Morgen um neun ist noch Ruhe.'],
    ['de', 'Jeden Morgen ist es kalt.'],
    ['de', 'Die Technik von morgen'],
    ['de', 'Version 4.12.26 ist da, und Kran 4.12.26 auch'],
    ['es', 'Por la mañana hay café.'],
    ['es', 'a las diez de la mañana'],
    ['pt', 'O amanhã é nosso.'],
  ])('%s: %j names none', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });
});

describe('any text', () => {
  it('names only dates in figures where no language is known', () => {
    expect(found('4 December 2026, 2026-12-04, 24.12.2026')).toEqual([
      '2026-12-4 “2026-12-04”',
      '2026-12-24 “24.12.2026”',
    ]);
  });

  it('has dates in order that do not overlap', () => {
    const pieces = fc.constantFrom(
      ...['Fri', 'Friday', '4', '4th', 'Dec', 'May', 'of', 'the', ',', '.', '–', 'to', '2026', '/'],
      ...['2026-12-04', '12/24/2026', 'tomorrow', '(', ')', '\n', 'and', '31', '4.12.2026'],
    );
    fc.assert(
      fc.property(fc.array(pieces), fc.constantFrom('', ' '), (words, space) => {
        const text = words.join(space);
        let end = 0;
        for (const { span } of findDates(tokensOf(text), compileCalendar(lexicons.en))) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
      }),
    );
  });
});
