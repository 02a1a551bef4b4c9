import { surplusOf } from '../src/checks/length/surplus.ts';
import { differentTags } from '../src/checks/tags/different-tags.ts';
import { placeInWords } from '../src/checks/wording/place-in-words.ts';
import { defineRule } from '../src/core/rule.ts';
import { isSolid } from '../src/platforms/fact.ts';

export const tooManyCashtags = defineRule({
  id: 'too-many-cashtags',
  scope: 'post',
  description: 'Posts with more cashtags than the platform takes',
  severity: 'error',
  presets: ['recommended'],
  messages: {
    tooMany: {
      text: 'Too many cashtags for {platform}: {count} different ones, at most {limit}.',
      help: '{platform} refuses the post. Write {over} without the “$”, or put what is past the limit into another post.',
    },
  },
  options: {},
  *check({ entities, target }) {
    const limit = target.limits.cashtags;
    // Hearsay is no reason to stop a post.
    if (limit === undefined || !isSolid(limit)) return;
    const surplus = surplusOf(differentTags(entities, 'cashtag'), limit.value);
    if (surplus === undefined) return;
    const data = { platform: placeInWords(target), ...surplus.data };
    yield { messageId: 'tooMany', ...surplus, data, blocking: true, fact: limit };
  },
});
