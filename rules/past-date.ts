import { dayInWords } from '../src/checks/dates/day-in-words.ts';
import { outlookOf } from '../src/checks/dates/outlook.ts';
import { pastDates } from '../src/checks/dates/past-dates.ts';
import { defineRule } from '../src/core/rule.ts';
import type { Post } from '../src/post/post.ts';
import { shortened } from '../src/text/shortened.ts';

const help = 'Check the day, the month and the year. If it has been, say how it was.';

/** A draft that says no day of its own and speaks of one so many days ago is an old draft. */
const RECENT = 14;

export const pastDate = defineRule({
  id: 'past-date',
  scope: 'post',
  description: 'Posts that invite to something on a day that is over',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    scheduled: { text: '“{written}” is over when the post goes out, on {day}.', help },
    filed: {
      text: '“{written}” is over when the post goes out, on {day} by the name of its file.',
      help,
    },
    today: { text: '“{written}” is over: today is {day}.', help },
  },
  options: {},
  *check(post) {
    const { text, tokens, signals } = post;
    if (signals.dates.length === 0) return;
    const day = post.day ?? post.today;
    if (day === undefined) return;
    const messageId = sourceOf(post);
    const most = messageId === 'today' ? RECENT : undefined;
    const isAhead = outlookOf(tokens, signals.language);
    for (const { span } of pastDates(signals.dates, day, isAhead, most)) {
      const written = shortened(text.slice(span.start, span.end));
      yield { messageId, data: { written, day: dayInWords(day) }, span, evidence: [span] };
    }
  },
});

/** Who says the day: the front matter, the name of the file, or the day of linting. */
function sourceOf({ day, stated }: Post): 'scheduled' | 'filed' | 'today' {
  if (day === undefined) return 'today';
  return stated.date?.text.startsWith(day) ? 'scheduled' : 'filed';
}
