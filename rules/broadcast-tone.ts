import { defineRule } from '../src/core/rule.ts';
import { questionsIn } from '../src/language/clauses.ts';
import { hullOrAll } from '../src/text/span.ts';

export const broadcastTone = defineRule({
  id: 'broadcast-tone',
  scope: 'post',
  description: 'Posts that announce to everybody and talk with nobody',
  severity: 'info',
  presets: ['recommended'],
  messages: {
    oneWay: {
      text: 'This post only announces: nothing in it speaks with anybody.',
      help: 'One such post is fine. To hear from readers, ask them something you want to know, or thank somebody by name.',
    },
    asks: {
      text: 'This post announces; its questions only lead to the announcement.',
      help: 'One such post is fine. To hear from readers, ask them something that only they can answer.',
    },
  },
  options: {
    certainty: {
      default: 0.85,
      description: 'How sure postlint must be before it reports, from 0 to 1',
    },
  },
  *check({ text, tokens, signals, target }, { certainty }) {
    const { role } = target.account;
    if (role === 'newswire' || role === 'bot') return;
    const { tone } = signals.evidence;
    // A job advert announces by its nature; whether it is in its place is another rule's question.
    if (signals.jobAd) return;
    if (signals.tone !== 'broadcast' || tone === undefined || tone.score < certainty) return;
    yield {
      messageId: questionsIn(tokens.tokens).length > 0 ? 'asks' : 'oneWay',
      data: {},
      span: hullOrAll(tone.spans, text),
      evidence: tone.spans,
    };
  },
});
