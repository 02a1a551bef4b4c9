import { promotionIn } from '../src/checks/comments/promotion.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

export const promotionalComment = defineRule({
  id: 'promotional-comment',
  scope: 'post',
  description: 'Comments that mainly promote something',
  severity: 'warning',
  presets: ['strict', 'comment-policy'],
  messages: {
    links: {
      text: 'Links are {share} % of this comment.',
      help: 'Say more than you link to: what the page shows, and what it means here.',
    },
    selling: {
      text: 'This comment sells, under what somebody else wrote.',
      help: 'Answer what was said. What you offer belongs on your own page.',
    },
    lure: {
      text: '“{words}” sends readers away from what they talk about, to you.',
      help: 'Say here what you know of it. Whoever wants more of you finds your profile.',
    },
    advert: {
      text: 'This comment announces something, and answers nobody.',
      help: 'Begin with what was said, and say how your link bears on it.',
    },
  },
  options: {
    maxLinkShare: {
      default: 40,
      description: 'The share of links in the characters of a comment, in percent',
    },
  },
  *check(post, { maxLinkShare }) {
    if (post.place !== 'comment') return;
    const found = promotionIn(post, maxLinkShare);
    if (found === undefined) return;
    const { kind, span, evidence, share } = found;
    const words = shortened(post.text.slice(span.start, span.end));
    yield { messageId: kind, data: { share, words }, span, evidence };
  },
});
