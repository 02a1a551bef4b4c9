import { foldOf } from '../src/checks/length/fold.ts';
import { lossFrom, lossInWords } from '../src/checks/length/loss.ts';
import { placeInWords } from '../src/checks/wording/place-in-words.ts';
import { defineRule } from '../src/core/rule.ts';

export const belowTheFold = defineRule({
  id: 'below-the-fold',
  scope: 'post',
  description: 'Posts of which a part shows only behind “more”',
  severity: 'info',
  presets: ['strict'],
  messages: {
    folded: {
      text: '{platform} shows about {shown} before “more”; behind it stand {hidden}.',
      help: 'Say what matters most before that.',
    },
  },
  options: {},
  *check(post) {
    const fold = foldOf(post);
    if (fold === undefined) return;
    const loss = lossFrom(fold.at, post);
    yield {
      messageId: 'folded',
      data: {
        platform: placeInWords(post.target),
        shown: fold.shown,
        hidden: lossInWords(loss, post.text),
      },
      span: loss.span,
      evidence: loss.entities,
      fact: fold.fact,
    };
  },
});
