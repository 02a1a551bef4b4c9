import { PLAIN_BAIT } from '../src/checks/reactions/plain-bait.ts';
import { isPlea } from '../src/checks/reactions/pleas.ts';
import { shareRequestsIn } from '../src/checks/reactions/share-requests.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

export const shareBegging = defineRule({
  id: 'share-begging',
  scope: 'post',
  description: 'Posts that ask readers to share them',
  severity: 'info',
  presets: ['strict'],
  messages: {
    begs: {
      text: '“{words}”: readers share what they think worth it, asked or not.',
      help: 'Leave it out, or say whom it would help, so that readers know for whom to pass it on.',
    },
  },
  options: {},
  *check(post) {
    const { text, tokens, signals } = post;
    // Bait is said to be more than this.
    if ((signals.evidence.bait?.score ?? 0) >= PLAIN_BAIT) return;
    const spans = shareRequestsIn(post);
    const [span] = spans;
    // Who looks for a child, or for blood, needs to be passed on.
    if (span === undefined || isPlea(tokens)) return;
    yield {
      messageId: 'begs',
      data: { words: shortened(text.slice(span.start, span.end)) },
      span,
      evidence: spans,
    };
  },
});
