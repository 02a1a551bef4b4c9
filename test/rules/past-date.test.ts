import { pastDate } from '../../rules/past-date.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const platforms = ['linkedin'];
const now = '2026-11-22';
const scheduled = (day: string, text: string) => `---\nscheduled: ${day}\n---\n${text}\n`;

ruleTester(pastDate, {
  valid: [
    { draft: 'Register by 4 December 2026!', platforms, now },
    { draft: 'Join us today, 22 November.', platforms, now },
    {
      name: 'an old draft, which does not say its day',
      draft: 'Join us at the harbour on Saturday, 1 August 2026!',
      platforms,
      now,
    },
    {
      name: 'an old draft, whose day its file tells',
      path: '2026-07-20-harbour.md',
      draft: 'Join us at the harbour on Saturday, 1 August!',
      platforms,
      now,
    },
    { name: 'nobody said what day it is', draft: 'Register by 4 December 2020!', platforms },
    { name: 'a report', draft: 'On 12 November we met at the harbour.', platforms, now },
    {
      name: 'a report and an invitation',
      draft: 'On 12 November we met at the harbour. Join us next time!',
      platforms,
      now,
    },
    { draft: 'Thank you for coming on 12 November! Register for the next one.', platforms, now },
    { draft: 'The museum was founded on 4 March 1920. Join the party!', platforms, now },
    {
      draft: 'On this day in history, 22 October 1884, the lighthouse opened its doors.',
      platforms,
      now,
    },
    { draft: 'Tides of 12 November 2026: low at 10, high at 16.', platforms, now },
    {
      name: 'more than three months ago is next year',
      draft: 'Register by 4 August!',
      platforms,
      now,
    },
    { name: 'a weekday of next year', draft: 'Register by Monday, 4 October!', platforms, now },
    {
      name: 'a range that goes on',
      draft: 'Register for the harbour days, 20–24 November 2026.',
      platforms,
      now,
    },
    {
      name: 'a range over two months',
      draft: 'Tickets for 30 October – 30 November at the door.',
      platforms,
      now,
    },
    {
      name: 'two sessions, of which one is to come',
      draft: 'Register at the desk on 15 November and 29 November.',
      platforms,
      now,
    },
    {
      name: 'a deadline that was moved',
      draft: 'The deadline of 20 November was moved to 4 December. Apply!',
      platforms,
      now,
    },
    { name: 'a language that is not read', draft: 'Регистрация до 04.11.2026', platforms, now },
    {
      draft: 'Am 12. November haben wir uns am Hafen getroffen. Jetzt anmelden für Dezember!',
      platforms,
      now,
    },
    {
      draft: 'El 12 de noviembre fue la fiesta del museo. ¡Inscríbete para la próxima!',
      platforms,
      now,
    },
    { draft: 'Le 12 novembre, nous avons ouvert le musée. Inscrivez-vous !', platforms, now },
    {
      name: 'the day that is meant is after today, and it goes out before it',
      draft: scheduled('2026-11-30', 'Register by 4 December!'),
      platforms,
      now,
    },
  ],
  invalid: [
    {
      draft: 'Register by 20 November 2026: https://museum.example.org',
      platforms: ['linkedin', 'x'],
      now,
      problems: [
        {
          messageId: 'today',
          at: '20 November 2026',
          severity: 'warning',
          data: { written: '20 November 2026', day: '22 November 2026' },
          evidence: ['20 November 2026'],
          targets: ['linkedin', 'x'],
        },
      ],
    },
    {
      name: 'the name of the file tells the day',
      path: '2026-11-21-harbour.md',
      draft: 'Register by 20 November 2026: https://museum.example.org',
      platforms,
      now,
      problems: [
        {
          messageId: 'filed',
          at: '20 November 2026',
          data: { written: '20 November 2026', day: '21 November 2026' },
        },
      ],
    },
    ...[
      'Last chance: the knot course, sign up until ⟦20 November⟧.',
      'Letzte Chance: Anmeldung zum Knotenkurs bis ⟦20. November⟧.',
      'Dernier délai : ⟦20 novembre⟧, au bureau du musée.',
      'Inscrivez-vous vite à la visite guidée du ⟦14 novembre⟧ !',
      'Últimas plazas para el taller del ⟦14 de noviembre⟧ en el puerto.',
      'Ultima occasione: iscrizioni al laboratorio entro il ⟦20 novembre⟧.',
      'Última chance: inscrições para a oficina até ⟦20 de novembro⟧.',
    ].map((marked) => ({
      draft: marked.replace(/[⟦⟧]/g, ''),
      platforms,
      now,
      problems: [{ messageId: 'today' as const, at: /⟦(.*)⟧/.exec(marked)?.[1] ?? '' }],
    })),
    {
      name: 'the year of last year beside a day of this one',
      draft: 'Register by 14 November 2025 for the harbour days on 4 December 2026.',
      platforms,
      now,
      problems: [{ messageId: 'today', at: '14 November 2025' }],
    },
    {
      name: 'it goes out too late',
      draft: scheduled('2026-12-05T09:00:00Z', 'Join us on Friday, 4 December!'),
      platforms,
      now,
      problems: [
        {
          messageId: 'scheduled',
          at: 'Friday, 4 December',
          data: { written: 'Friday, 4 December', day: '5 December 2026' },
        },
      ],
    },
    {
      name: 'the year of last year',
      draft: scheduled('2026-11-25', 'Save the date: 4 December 2025, harbour museum.'),
      platforms,
      problems: [{ messageId: 'scheduled', at: '4 December 2025' }],
    },
    {
      draft: 'Rejoignez-nous le 12 novembre 2026 à Lyon !',
      platforms,
      now,
      problems: [{ messageId: 'today', at: '12 novembre 2026' }],
    },
    {
      draft: 'Nächste Sitzung am 12. November 2026, alle sind eingeladen.',
      platforms,
      now,
      problems: [{ messageId: 'today', at: '12. November 2026' }],
    },
    {
      name: 'as on a poster, where the date has a line of its own',
      draft: 'The harbour choir sings with you!\n\n📅 20 November, 19:00\n\nTickets at the door.',
      platforms,
      now,
      problems: [{ messageId: 'today', at: '20 November' }],
    },
    {
      name: 'a weekday of this year',
      draft: scheduled('2026-11-25', 'Join us at the harbour on Saturday, 1 August!'),
      platforms,
      problems: [{ messageId: 'scheduled', at: 'Saturday, 1 August' }],
    },
    {
      name: 'a range that is over',
      draft: 'Apply from 1 to 20 November!',
      platforms,
      now,
      problems: [{ messageId: 'today', at: '1 to 20 November' }],
    },
    {
      draft: 'Jetzt anmelden bis zum 20. November: https://museum.example.org',
      platforms,
      now,
      problems: [{ messageId: 'today', at: '20. November' }],
    },
    {
      draft: '¡Inscríbete hasta el 20 de noviembre! El museo te espera con café.',
      platforms,
      now,
      problems: [{ messageId: 'today', at: '20 de noviembre' }],
    },
    {
      draft: 'Inscrivez-vous avant le 20 novembre pour la visite du musée.',
      platforms,
      now,
      problems: [{ messageId: 'today', at: '20 novembre' }],
    },
    {
      draft: 'Iscrivetevi entro il 20 novembre alla visita del museo.',
      platforms,
      now,
      problems: [{ messageId: 'today', at: '20 novembre' }],
    },
    {
      draft: 'Inscreva-se até 20 de novembro para a visita do museu.',
      platforms,
      now,
      problems: [{ messageId: 'today', at: '20 de novembro' }],
    },
  ],
});
