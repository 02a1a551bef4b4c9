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
      help: '{platform} refuses the post. Write {over} without the $, or put what is past the limit into another post.',
    },
  },
  options: {},
  *check({ entities, target }) {
    const limit = target.limits.cashtags;
    // Hearsay is no reason to stop a post.
    if (limit === undefined || !isSolid(limit)) return;
    const different = differentTags(entities, 'cashtag');
    const evidence = different.slice(limit.value).map(({ span }) => span);
    const [span] = evidence;
    if (span === undefined) return;
    yield {
      messageId: 'tooMany',
      data: {
        platform: placeInWords(target),
        count: different.length,
        limit: limit.value,
        over: evidence.length,
      },
      span,
      blocking: true,
      evidence,
      fact: limit,
    };
  },
});
