import { briefPraise } from '../src/checks/comments/brief-praise.ts';
import { countInWords } from '../src/checks/wording/count-in-words.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

export const tooBriefComment = defineRule({
  id: 'too-brief-comment',
  scope: 'post',
  description: 'Comments that praise or agree, and say hardly a word besides',
  severity: 'warning',
  presets: ['strict', 'comment-policy'],
  messages: {
    brief: {
      text: '“{praise}” and {besides} besides: the comment adds nothing to the talk.',
      help: 'Say what you found good, what you know of it yourself, or ask something.',
    },
  },
  options: {
    minWords: {
      default: 8,
      description: 'The words that a comment has to have besides its praise',
    },
  },
  *check(post, { minWords }) {
    if (post.place !== 'comment' || post.of > 1) return;
    const found = briefPraise(post, minWords);
    if (found === undefined) return;
    const { span, besides } = found;
    const data = {
      praise: shortened(post.text.slice(span.start, span.end)),
      besides: besides === 0 ? 'nothing' : countInWords(besides, 'word'),
    };
    yield { messageId: 'brief', data, span, evidence: [span] };
  },
});
