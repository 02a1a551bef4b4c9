import { dayInWords, weekdayInWords } from '../src/checks/dates/day-in-words.ts';
import { type Reference, wrongWeekdays } from '../src/checks/dates/wrong-weekday.ts';
import { defineRule } from '../src/core/rule.ts';
import type { Post } from '../src/post/post.ts';
import { weekdayOf } from '../src/text/day.ts';
import { shortened } from '../src/text/shortened.ts';

export const weekdayMismatch = defineRule({
  id: 'weekday-mismatch',
  scope: 'post',
  description: 'Posts that give a date the wrong weekday',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    mismatch: {
      text: '“{written}”: {day} is a {right}, not a {named}.',
      help: 'One of the two is wrong. The nearest {named} is {other}.',
    },
  },
  options: {},
  *check(post) {
    const { text, signals } = post;
    if (signals.dates.length === 0) return;
    for (const { date, day, other } of wrongWeekdays(signals.dates, referenceOf(post))) {
      const { span } = date;
      yield {
        messageId: 'mismatch',
        data: {
          written: shortened(text.slice(span.start, span.end)),
          day: dayInWords(day),
          right: weekdayInWords(weekdayOf(day)),
          named: weekdayInWords(weekdayOf(other)),
          other: dayInWords(other),
        },
        span,
        evidence: [span],
      };
    }
  },
});

function referenceOf({ day, today }: Post): Reference | undefined {
  if (day !== undefined) return { day, stated: true };
  return today === undefined ? undefined : { day: today, stated: false };
}
