import { defineRule } from '../src/core/rule.ts';
import { hullOrAll } from '../src/text/span.ts';

export const hardSell = defineRule({
  id: 'hard-sell',
  scope: 'post',
  description: 'Posts that push readers to buy, book or sign up',
  severity: 'info',
  presets: ['strict', 'group-etiquette'],
  messages: {
    sells: {
      text: 'This post sells, and offers nothing to readers who do not buy.',
      help: 'Say what readers get out of it even if they do not buy, or what you learnt in making it.',
    },
    sellsInGroup: {
      text: 'This post sells, where people came to talk.',
      help: 'Offer what you know instead: a question, an answer, something that worked. Your page is the place to sell.',
      severity: 'warning',
    },
  },
  options: {
    certainty: {
      default: 0.6,
      description: 'How sure postlint must be before it reports, from 0 to 1',
    },
  },
  *check({ text, place, signals }, { certainty }) {
    const found = signals.evidence.selling;
    // In a comment, promotional-comment says it.
    if (found === undefined || found.score < certainty || place === 'comment') return;
    // Who asks and answers besides does more than sell.
    if (place === 'feed' && signals.tone === 'dialogue') return;
    yield {
      messageId: place === 'group' ? 'sellsInGroup' : 'sells',
      data: {},
      span: hullOrAll(found.spans, text),
      evidence: found.spans,
    };
  },
});
