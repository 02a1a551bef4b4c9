import { dayInWords, weekdayInWords } from '../src/checks/dates/day-in-words.ts';
import { dayOfPost } from '../src/checks/dates/meant-day.ts';
import { wrongWeekdays } from '../src/checks/dates/wrong-weekday.ts';
import { defineRule } from '../src/core/rule.ts';
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
    for (const { date, day, other } of wrongWeekdays(signals.dates, dayOfPost(post))) {
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
