import { defineRule } from '../src/core/rule.ts';
import { hullOrAll } from '../src/text/span.ts';

export const gushing = defineRule({
  id: 'gushing',
  scope: 'post',
  description: 'Posts whose praise or joy is out of all proportion',
  severity: 'info',
  presets: ['strict'],
  messages: {
    gushing: {
      text: 'So much praise that readers stop believing it: {count} superlatives and the like.',
      help: 'Keep the one that you would say aloud, and put a fact in place of the others.',
    },
  },
  options: {
    certainty: { default: 0.6, description: 'How sure the reading has to be, from 0 to 1' },
  },
  *check({ text, signals }, { certainty }) {
    const found = signals.evidence.gushing;
    if (found === undefined || found.score < certainty) return;
    yield {
      messageId: 'gushing',
      data: { count: found.spans.length },
      span: hullOrAll(found.spans, text),
      evidence: found.spans,
    };
  },
});
