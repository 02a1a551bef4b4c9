import { defineRule } from '../src/core/rule.ts';
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
  },
  options: {
    certainty: {
      default: 0.85,
      description: 'How sure the reading has to be, from 0 to 1',
    },
  },
  *check({ text, signals, target }, { certainty }) {
    const { role } = target.account;
    if (role === 'newswire' || role === 'bot') return;
    const { tone } = signals.evidence;
    // A job advert announces by its nature; whether it is in its place is another rule's question.
    if (signals.jobAd) return;
    if (signals.tone !== 'broadcast' || tone === undefined || tone.score < certainty) return;
    yield {
      messageId: 'oneWay',
      data: {},
      span: hullOrAll(tone.spans, text),
      evidence: tone.spans,
    };
  },
});
