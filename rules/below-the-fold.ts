import { foldOf } from '../src/checks/length/fold.ts';
import { type Loss, lossFrom, lossInWords } from '../src/checks/length/loss.ts';
import { placeInWords } from '../src/checks/wording/place-in-words.ts';
import { defineRule } from '../src/core/rule.ts';
import type { Post } from '../src/post/post.ts';

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
    // What is too long is shortened or divided first; what comes of it is folded elsewhere.
    const fold = post.cut === undefined ? foldOf(post) : undefined;
    if (fold === undefined) return;
    const loss = lossFrom(fold.at, post);
    if (isOnlyTags(loss, post)) return;
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

/** Hashtags are found where they are not read, and a last emoji or full stop is missed by nobody. */
function isOnlyTags({ entities, words }: Loss, { text }: Post): boolean {
  return words === 0 && entities.every(({ start }) => /[#＃]/.test(text.charAt(start)));
}
