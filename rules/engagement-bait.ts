import { PLAIN_BAIT } from '../src/checks/reactions/plain-bait.ts';
import { isPlea } from '../src/checks/reactions/pleas.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';
import { hullOrAll } from '../src/text/span.ts';

export const engagementBait = defineRule({
  id: 'engagement-bait',
  scope: 'post',
  description: 'Posts that ask for likes, shares, tags or comments for their own sake',
  severity: 'warning',
  presets: ['recommended', 'group-etiquette'],
  messages: {
    bait: {
      text: '“{words}” asks for a reaction for its own sake. Readers see through it, and Facebook, for one, shows such posts to fewer people.',
      help: 'Ask what you want to know. Advice, opinions and help may be asked for.',
    },
  },
  options: {
    certainty: {
      default: PLAIN_BAIT,
      description: 'How sure postlint must be before it reports, from 0 to 1',
    },
  },
  *check({ text, tokens, signals }, { certainty }) {
    const found = signals.evidence.bait;
    if (found === undefined || found.score < certainty) return;
    // Help may be asked for.
    if (signals.evidence.shareRequest !== undefined && isPlea(tokens)) return;
    const [first] = found.spans;
    yield {
      messageId: 'bait',
      data: { words: shortened(text.slice(first?.start, first?.end)) },
      span: hullOrAll(found.spans, text),
      evidence: found.spans,
    };
  },
});
