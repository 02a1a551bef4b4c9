import { defineRule } from '../src/core/rule.ts';
import { hullOrAll } from '../src/text/span.ts';

export const linkOnly = defineRule({
  id: 'link-only',
  scope: 'post',
  description: 'Posts that are a link and hardly a word besides',
  severity: 'warning',
  presets: ['recommended', 'group-etiquette'],
  messages: {
    bare: {
      text: 'A link and nothing about it: readers cannot tell why to open it.',
      help: 'Say in a sentence what is there and for whom it is.',
    },
    bareInGroup: {
      text: 'A link and nothing about it, where people came to talk.',
      help: 'Say why it matters to this group, and ask what its members think.',
      severity: 'error',
    },
  },
  options: {},
  *check({ text, target, signals }) {
    if (signals.link !== 'bare') return;
    const spans = signals.evidence.link?.spans ?? [];
    yield {
      messageId: target.surface.place === 'group' ? 'bareInGroup' : 'bare',
      data: {},
      span: hullOrAll(spans, text),
      evidence: spans,
    };
  },
});
