import { relativeDate } from '../../rules/relative-date.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const platforms = ['bluesky'];
const now = '2026-11-22';
const scheduled = (day: string, text: string) => `---\nscheduled: ${day}\n---\n${text}\n`;

ruleTester(relativeDate, {
  valid: [
    { name: 'it goes out at once', draft: 'The museum opens tomorrow.', platforms, now },
    { draft: scheduled('2026-11-22', 'The museum opens tomorrow.'), platforms, now },
    { draft: scheduled('2026-12-04', 'The museum opens on 5 December.'), platforms, now },
    { draft: scheduled('2026-12-04', 'What will tomorrow’s harbour look like?'), platforms, now },
    {
      name: 'nobody said what day it is',
      draft: scheduled('2026-12-04', 'See you today.'),
      platforms,
    },
    {
      name: 'the day on which it was begun',
      draft: scheduled('2026-11-02', 'See you today!'),
      platforms,
      now,
    },
    { name: 'no day at all', draft: scheduled('soon', 'See you today!'), platforms, now },
  ],
  invalid: [
    {
      draft: scheduled('2026-12-04 09:00', 'The museum opens tomorrow.'),
      platforms: ['bluesky', 'x'],
      now,
      problems: [
        {
          messageId: 'shifted',
          at: 'tomorrow',
          severity: 'info',
          data: {
            words: 'tomorrow',
            day: 'Saturday, 5 December 2026',
            scheduled: 'Friday, 4 December 2026',
          },
          evidence: ['tomorrow'],
          targets: ['bluesky', 'x'],
        },
      ],
    },
    {
      name: 'each of them',
      draft: scheduled('2026-12-04', 'Yesterday we painted the door, today it dries.'),
      platforms,
      now,
      problems: [
        { messageId: 'shifted', at: 'Yesterday', data: { day: 'Thursday, 3 December 2026' } },
        { messageId: 'shifted', at: 'today', data: { day: 'Friday, 4 December 2026' } },
      ],
    },
    {
      draft: scheduled('2026-12-04', 'Das Museum öffnet übermorgen seine Türen.'),
      platforms,
      now,
      problems: [
        { messageId: 'shifted', at: 'übermorgen', data: { day: 'Sunday, 6 December 2026' } },
      ],
    },
    {
      draft: scheduled('2026-12-04', 'Le musée ouvre ses portes demain.'),
      platforms,
      now,
      problems: [{ messageId: 'shifted', at: 'demain' }],
    },
    {
      draft: scheduled('2026-12-04', 'El museo abre hoy sus puertas a todos.'),
      platforms,
      now,
      problems: [{ messageId: 'shifted', at: 'hoy' }],
    },
  ],
});
