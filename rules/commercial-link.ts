import { commercialLinksIn } from '../src/checks/comments/commercial-links.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

export const commercialLink = defineRule({
  id: 'commercial-link',
  scope: 'post',
  description: 'Comments with links to companies, products or services',
  severity: 'warning',
  presets: ['comment-policy'],
  messages: {
    own: {
      text: '“{address}” leads to a website of your own.',
      help: 'Say here what you would say there, or link to an article about the matter.',
    },
    shop: {
      text: '“{address}” leads to a place where things are sold.',
      help: 'Leave the link out, and say what you know about the thing itself.',
    },
    salesPage: {
      text: '“{address}” leads to a page that sells.',
      help: 'Leave the link out, or link to an article about the matter.',
    },
    paid: {
      text: '“{address}” has a part by which somebody earns or counts the clicks.',
      help: 'Link to the page itself, without what stands behind its “?”.',
    },
  },
  options: {},
  *check(post) {
    if (post.place !== 'comment') return;
    for (const { kind, text, span } of commercialLinksIn(post)) {
      yield { messageId: kind, data: { address: shortened(text) }, span, evidence: [span] };
    }
  },
});
