import { type Cut, cutAt } from '../src/checks/length/thread-cut.ts';
import { numberIn } from '../src/checks/length/thread-number.ts';
import { defineRule } from '../src/core/rule.ts';
import { STUB } from '../src/post/split-text.ts';

export const splitThread = defineRule({
  id: 'split-thread',
  scope: 'post',
  description:
    'Threads that are divided inside a link, a number or a word, are numbered wrongly, or end in a scrap',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    cut: {
      text: 'The thread is divided inside {what}: “{before}” ends this post and “{after}” begins the next.',
      help: 'Put it into one of the two posts.',
    },
    wrongNumber: {
      text: 'This is post {part} of {of}, and it says “{says}”.',
      help: 'Write {part}/{of}, or leave the numbers out: the networks show the order.',
    },
    stub: {
      text: 'The thread ends in a scrap: “{text}”.',
      help: 'Put it into the post before.',
    },
  },
  options: {},
  *check({ text, next, part, of, media, poll }) {
    if (of === 1) return;
    const cut = next === undefined ? undefined : cutAt(text, next);
    if (cut !== undefined) {
      const { what, span, after } = cut;
      const before = text.slice(span.start, span.end);
      yield { messageId: 'cut', data: { what: words[what], before, after }, span };
    }
    const number = numberIn(text);
    // A measure or a date agrees with the thread by chance: “1/2 cup”, “11/22”.
    const numbered = next === undefined || numberIn(next) !== undefined;
    if (number !== undefined && numbered && (number.part === part) !== (number.of === of)) {
      const says = text.slice(number.span.start, number.span.end);
      yield { messageId: 'wrongNumber', data: { part, of, says }, span: number.span };
    }
    if (part === of && text.length < STUB && media.length === 0 && poll === undefined) {
      const span = { start: 0, end: text.length };
      yield { messageId: 'stub', data: { text }, span };
    }
  },
});

const words: Readonly<Record<Cut['what'], string>> = {
  link: 'a link',
  number: 'a number',
  tag: 'a hashtag or a mention',
  emoji: 'an emoji',
  word: 'a word',
};
