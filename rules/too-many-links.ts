import { surplusOf } from '../src/checks/length/surplus.ts';
import { differentLinks } from '../src/checks/links/different-links.ts';
import { placeInWords } from '../src/checks/wording/place-in-words.ts';
import { defineRule } from '../src/core/rule.ts';
import { isSolid } from '../src/platforms/fact.ts';

export const tooManyLinks = defineRule({
  id: 'too-many-links',
  scope: 'post',
  description: 'Posts with more different links than the platform takes, or than a comment needs',
  severity: 'error',
  presets: ['recommended', 'comment-policy'],
  messages: {
    tooMany: {
      text: 'Too many links for {platform}: {count} different ones, at most {limit}.',
      help: '{platform} refuses the post. Leave out {over}, or put what is past the limit into another post.',
    },
    tooManyInComment: {
      text: '{count} different links in a comment: it reads like an advert.',
      help: 'Keep the one that bears on what was said ({limit} at most), and say in words what the others show.',
      severity: 'warning',
    },
  },
  options: {
    maxInComments: {
      default: 1,
      description: 'The number of different links that a comment may have',
    },
  },
  *check({ entities, target, cut, place }, { maxInComments }) {
    if (place === 'comment') {
      const surplus = surplusOf(differentLinks(entities), maxInComments);
      if (surplus !== undefined) yield { messageId: 'tooManyInComment', ...surplus };
    }
    const limit = target.limits.links;
    // What the tool turns into a thread goes out with fewer in each post.
    if (target.publisher.splits === true && cut !== undefined) return;
    // Hearsay is no reason to stop a post.
    if (limit === undefined || !isSolid(limit)) return;
    const surplus = surplusOf(differentLinks(entities), limit.value);
    if (surplus === undefined) return;
    const data = { platform: placeInWords(target), ...surplus.data };
    yield { messageId: 'tooMany', ...surplus, data, blocking: true, fact: limit };
  },
});
