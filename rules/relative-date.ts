import { dayWithWeekday } from '../src/checks/dates/day-in-words.ts';
import { defineRule } from '../src/core/rule.ts';
import { plusDays } from '../src/text/day.ts';
import { shortened } from '../src/text/shortened.ts';

export const relativeDate = defineRule({
  id: 'relative-date',
  scope: 'post',
  description:
    'Scheduled posts that say “today” or “tomorrow”, which readers count from another day',
  severity: 'info',
  presets: ['strict'],
  messages: {
    shifted: {
      text: 'Readers will take “{words}” for {day}, because the post goes out on {scheduled}.',
      help: 'If that is the day you mean, all is well. A date cannot be taken for another one.',
    },
  },
  options: {},
  *check(post) {
    const { day: scheduled, signals } = post;
    if (scheduled === undefined) return;
    const dates = signals.dates.filter((date) => date.kind === 'relative');
    if (dates.length === 0) return;
    const { today } = post;
    // A day that is over tells when a draft was begun.
    if (today === undefined || scheduled <= today) return;
    for (const { span, days } of dates) {
      yield {
        messageId: 'shifted',
        data: {
          words: shortened(post.text.slice(span.start, span.end)),
          day: dayWithWeekday(plusDays(scheduled, days)),
          scheduled: dayWithWeekday(scheduled),
        },
        span,
        evidence: [span],
      };
    }
  },
});
