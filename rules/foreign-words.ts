import { findForeignWords } from '../src/checks/networks/foreign-words.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

export const foreignWords = defineRule({
  id: 'foreign-words',
  scope: 'post',
  description:
    'Posts that ask for something which only another network has, such as a “link in bio”',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    foreign: {
      text: '“{words}” comes from {owner}: here the post looks copied.',
      help: '{instead}',
    },
  },
  options: {},
  *check(post) {
    for (const { words, span } of findForeignWords(post)) {
      const { owner, instead } = words;
      const written = shortened(post.text.slice(span.start, span.end));
      yield {
        messageId: 'foreign',
        data: { words: written, owner, instead },
        span,
        evidence: [span],
      };
    }
  },
});
