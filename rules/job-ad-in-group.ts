import { defineRule } from '../src/core/rule.ts';
import { hullOrAll } from '../src/text/span.ts';

export const jobAdInGroup = defineRule({
  id: 'job-ad-in-group',
  scope: 'post',
  description: 'Job adverts in groups and under other people’s posts',
  severity: 'error',
  presets: ['recommended', 'group-etiquette', 'comment-policy'],
  messages: {
    inGroup: {
      text: 'A job advert in a group: its members came to talk.',
      help: 'Advertise the job on your page or under the network’s jobs, and start a discussion here.',
    },
    inComment: {
      text: 'A job advert in a comment: people came for the post above it.',
      help: 'Advertise the job on your page, and answer what was said here.',
    },
  },
  options: {},
  *check({ text, place, signals }) {
    if (place === 'feed' || !signals.jobAd) return;
    const spans = signals.evidence.jobAd?.spans ?? [];
    yield {
      messageId: place === 'group' ? 'inGroup' : 'inComment',
      data: {},
      span: hullOrAll(spans, text),
      evidence: spans,
    };
  },
});
