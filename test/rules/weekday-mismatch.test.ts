import { weekdayMismatch } from '../../rules/weekday-mismatch.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const platforms = ['mastodon'];
const now = '2026-11-22';
const scheduled = (day: string, text: string) => `---\nscheduled: ${day}\n---\n${text}\n`;

ruleTester(weekdayMismatch, {
  valid: [
    { draft: 'Open house on Friday, 4 December 2026.', platforms },
    { draft: 'Open house on Friday, 4 December.', platforms, now },
    { draft: 'Open house on 2026-12-04 (Friday).', platforms },
    { draft: 'Fri 4 – Sun 6 December 2026: harbour days.', platforms },
    { draft: 'Friday–Sunday, 4–6 December 2026: harbour days.', platforms },
    { draft: 'Friday and Saturday, 4 and 5 December 2026.', platforms },
    { draft: 'Every Monday and Wednesday, 4 December 2026 apart.', platforms },
    { name: 'a day without a weekday', draft: 'On 4 December 2026 we open.', platforms, now },
    { name: 'no year, and nobody said what day it is', draft: 'Monday, 4 December', platforms },
    {
      name: 'a report of last spring',
      draft: 'On Friday, 20 March, we met at the harbour.',
      platforms,
      now,
    },
    {
      name: 'next spring',
      draft: 'On Saturday, 20 March, we meet at the harbour.',
      platforms,
      now,
    },
    {
      name: 'a weekday in the sentence before',
      draft: 'See you Friday. 5 December 2026 is late.',
      platforms,
    },
    { name: 'a time', draft: 'Monday at 4, December 2026', platforms, now },
    { name: 'a story', draft: 'It happened on Friday, 22 November 1963.', platforms, now },
    {
      name: 'the day it is scheduled for comes before today',
      draft: scheduled('2027-11-30', 'Open house on Saturday, 4 December.'),
      platforms,
      now,
    },
    { draft: 'Am Freitag, den 4. Dezember 2026, ist offen.', platforms },
    { draft: 'El viernes 4 de diciembre de 2026 abrimos.', platforms },
    { draft: 'Le vendredi 4 décembre 2026, portes ouvertes.', platforms },
    { draft: 'Venerdì 4 dicembre 2026 siamo aperti.', platforms },
    { draft: 'Na sexta-feira, 4 de dezembro de 2026, abrimos.', platforms },
  ],
  invalid: [
    {
      draft: 'Open house on Thursday, 4 December 2026.',
      platforms: ['mastodon', 'x'],
      problems: [
        {
          messageId: 'mismatch',
          at: 'Thursday, 4 December 2026',
          severity: 'warning',
          data: {
            written: 'Thursday, 4 December 2026',
            day: '4 December 2026',
            right: 'Friday',
            named: 'Thursday',
            other: '3 December 2026',
          },
          evidence: ['Thursday, 4 December 2026'],
          targets: ['mastodon', 'x'],
        },
      ],
    },
    {
      name: 'without a year, as last year’s notice had it',
      draft: 'Open house on Thursday, 4 December!',
      platforms,
      now,
      problems: [{ messageId: 'mismatch', at: 'Thursday, 4 December', data: { right: 'Friday' } }],
    },
    {
      name: 'the year of the day it is scheduled for',
      draft: scheduled('2027-11-30', 'Open house on Friday, 4 December.'),
      platforms,
      now,
      problems: [
        {
          messageId: 'mismatch',
          at: 'Friday, 4 December',
          data: { right: 'Saturday', day: '4 December 2027' },
        },
      ],
    },
    {
      name: 'a weekday that fits in no year around',
      draft: scheduled('2026-11-25', 'On Monday, 20 March, we meet at the harbour.'),
      platforms,
      problems: [{ messageId: 'mismatch', at: 'Monday, 20 March', data: { right: 'Saturday' } }],
    },
    {
      name: 'the year of another date in it',
      draft: 'On Monday, 4 December, and again on 11 December 2026.',
      platforms,
      problems: [{ messageId: 'mismatch', at: 'Monday, 4 December', data: { right: 'Friday' } }],
    },
    {
      name: 'over the end of a year',
      draft: 'Wed, Jan 1, 2027: swim!',
      platforms,
      problems: [
        { messageId: 'mismatch', at: 'Wed, Jan 1, 2027', data: { other: '30 December 2026' } },
      ],
    },
    {
      name: 'the end of a range',
      draft: 'Friday to Saturday, 4–6 December 2026.',
      platforms,
      problems: [
        {
          messageId: 'mismatch',
          at: 'Friday to Saturday, 4–6 December 2026',
          data: { right: 'Sunday', named: 'Saturday' },
        },
      ],
    },
    {
      name: 'in brackets behind it',
      draft: '12/25/2026 (Thu) is a holiday.',
      platforms,
      problems: [{ messageId: 'mismatch', at: '12/25/2026 (Thu)' }],
    },
    {
      draft: 'Am Donnerstag, den 4. Dezember 2026, ist das Museum offen.',
      platforms,
      problems: [{ messageId: 'mismatch', at: 'Donnerstag, den 4. Dezember 2026' }],
    },
    {
      draft: 'El jueves 4 de diciembre de 2026 abrimos el museo.',
      platforms,
      problems: [{ messageId: 'mismatch', at: 'jueves 4 de diciembre de 2026' }],
    },
    {
      draft: 'Le jeudi 4 décembre 2026, le musée est ouvert.',
      platforms,
      problems: [{ messageId: 'mismatch', at: 'jeudi 4 décembre 2026' }],
    },
    {
      draft: 'Giovedì 4 dicembre 2026 il museo è aperto.',
      platforms,
      problems: [{ messageId: 'mismatch', at: 'Giovedì 4 dicembre 2026' }],
    },
    {
      draft: 'Na quinta-feira, 4 de dezembro de 2026, o museu está aberto.',
      platforms,
      problems: [{ messageId: 'mismatch', at: 'quinta-feira, 4 de dezembro de 2026' }],
    },
  ],
});
