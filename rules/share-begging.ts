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
  *check({ text, signals }) {
    // Bait is said to be more than this.
    if (signals.bait) return;
    const [span] = signals.evidence.shareRequest?.spans ?? [];
    if (span === undefined) return;
    yield {
      messageId: 'begs',
      data: { words: shortened(text.slice(span.start, span.end)) },
      span,
      evidence: signals.evidence.shareRequest?.spans ?? [],
    };
  },
});
