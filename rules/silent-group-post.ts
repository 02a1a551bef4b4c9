import { defineRule } from '../src/core/rule.ts';

export const silentGroupPost = defineRule({
  id: 'silent-group-post',
  scope: 'post',
  description: 'Posts in groups in which nothing opens a discussion',
  severity: 'info',
  presets: ['strict', 'group-etiquette'],
  messages: {
    silent: {
      text: 'Nothing in this post opens a discussion, and in a group people came for one.',
      help: 'End with a question whose answers you want, or say why it matters here and what you think of it.',
    },
  },
  options: {},
  *check({ text, place, signals }) {
    if (place !== 'group') return;
    if (signals.tone === null || signals.tone === 'dialogue') return;
    const { questions, invitations, thanks, jobAd, link } = signals;
    if (questions + invitations + thanks > 0) return;
    // Graver things are said of these.
    if (jobAd || link === 'bare') return;
    yield { messageId: 'silent', data: {}, span: { start: 0, end: text.length } };
  },
});
