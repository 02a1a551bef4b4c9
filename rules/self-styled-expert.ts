import { selfTitles } from '../src/checks/titles/self-titles.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

export const selfStyledExpert = defineRule({
  id: 'self-styled-expert',
  scope: 'post',
  description: 'Posts whose authors give themselves titles: guru, ninja, thought leader',
  severity: 'info',
  presets: ['strict'],
  messages: {
    title: {
      text: '“{words}” is for others to say of you.',
      help: 'Leave it out, or tell what you did: readers give the title themselves.',
    },
  },
  options: {},
  *check({ text, tokens }) {
    for (const span of selfTitles(tokens)) {
      yield {
        messageId: 'title',
        data: { words: shortened(text.slice(span.start, span.end)) },
        span,
        evidence: [span],
      };
    }
  },
});
