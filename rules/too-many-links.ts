import { defineRule } from '../src/core/rule.ts';
import { isSolid } from '../src/platforms/fact.ts';
import type { Entity } from '../src/post/entity.ts';

export const tooManyLinks = defineRule({
  id: 'too-many-links',
  scope: 'post',
  description: 'Posts with more different links than the platform takes',
  severity: 'error',
  presets: ['recommended'],
  messages: {
    tooMany: {
      text: '{count} different links; {platform} takes {limit}.',
      help: '{platform} refuses the post. Leave out {over}, or move it to a reply or the next post.',
    },
  },
  options: {},
  *check({ entities, target: { limits, platform } }) {
    const limit = limits.links;
    // Hearsay is no reason to stop a post.
    if (limit === undefined || !isSolid(limit)) return;
    const different = differentLinks(entities);
    const surplus = different.slice(limit.value);
    const first = surplus[0];
    if (first === undefined) return;
    yield {
      messageId: 'tooMany',
      data: {
        platform: platform.name,
        count: different.length,
        limit: limit.value,
        over: surplus.length,
      },
      span: first.span,
      blocking: true,
      evidence: surplus.map(({ span }) => span),
      fact: limit,
    };
  },
});

/** The links, each once: where `www.`, a scheme or a last `/` is all that differs, they are the same. */
function differentLinks(entities: readonly Entity[]): Entity[] {
  const seen = new Set<string>();
  return entities.filter(({ type, text }) => {
    const key = text.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '').replace(/\/$/, '');
    if (type !== 'link' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
