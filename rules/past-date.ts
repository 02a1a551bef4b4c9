import { dayInWords } from '../src/checks/dates/day-in-words.ts';
import { dayOfPost, scheduledDay } from '../src/checks/dates/meant-day.ts';
import { outlookOf } from '../src/checks/dates/outlook.ts';
import { pastDates } from '../src/checks/dates/past-dates.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

const help = 'Check the day, the month and the year. If it has been, say how it was.';

export const pastDate = defineRule({
  id: 'past-date',
  scope: 'post',
  description: 'Posts that invite to something on a day that is over',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    scheduled: { text: '“{written}” is over when the post goes out, on {day}.', help },
    today: { text: '“{written}” is over: today is {day}.', help },
  },
  options: {},
  *check(post) {
    const { text, signals } = post;
    const day = dayOfPost(post);
    if (day === undefined || signals.dates.length === 0) return;
    const messageId = scheduledDay(post) === undefined ? 'today' : 'scheduled';
    for (const { span } of pastDates(signals.dates, day, outlookOf(text, signals.language))) {
      const written = shortened(text.slice(span.start, span.end));
      yield { messageId, data: { written, day: dayInWords(day) }, span, evidence: [span] };
    }
  },
});
