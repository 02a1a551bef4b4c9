import { differentTags } from '../src/checks/tags/different.ts';
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
      text: '{count} different cashtags; {platform} takes {limit}.',
      help: '{platform} refuses the post. Write the others without the $, or put them into a post of their own.',
    },
  },
  options: {},
  *check({ entities, target: { limits, platform } }) {
    const limit = limits.cashtags;
    // Hearsay is no reason to stop a post.
    if (limit === undefined || !isSolid(limit)) return;
    const different = differentTags(entities, 'cashtag');
    const evidence = different.slice(limit.value).map(({ span }) => span);
    const [span] = evidence;
    if (span === undefined) return;
    yield {
      messageId: 'tooMany',
      data: { count: different.length, limit: limit.value, platform: platform.name },
      span,
      blocking: true,
      evidence,
      fact: limit,
    };
  },
});
